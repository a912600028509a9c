import { serverNow, useRows } from '../data/index.ts';
import { useTimes } from '../features/common/use-times.ts';
import { activeCooldowns, owedOf } from '../features/cooldowns/active-cooldowns.ts';
import { cooldownEnds, cooldownTitle, dayOffBeside } from '../features/cooldowns/cooldown-words.ts';
import { Banner, LinkButton, useNow } from '../ui/index.ts';

/**
 * The cooldown that holds longest, until its time and its tasks are over, and a day off beside it;
 * nothing where none does.
 */
export function CooldownBanner() {
  const cooldowns = useRows('cooldown', { state: 'enforced' });
  const tasks = useRows('friction_task', { state: 'open' });
  const { zone, when } = useTimes();
  const now = useNow(
    serverNow,
    cooldowns.some((row) => serverNow() < Date.parse(row.endsAt)),
  );
  const active = activeCooldowns(cooldowns, tasks, now);
  const [cooldown, ...others] = active;
  if (cooldown === undefined) return null;
  const isOver = Date.parse(cooldown.endsAt) <= now;
  const owed = active.flatMap((row) => owedOf(row, tasks)).map(({ task }) => task);
  const ends = [cooldownEnds([...new Set(owed)], isOver), dayOffBeside(others, when)];
  return (
    <Banner
      title={cooldownTitle(cooldown)}
      untilIso={isOver ? undefined : cooldown.endsAt}
      now={serverNow}
      timeZone={zone}
      ends={ends.filter(Boolean).join(' ')}
      link={<LinkButton href={`/cooldowns/${cooldown.id}`}>About this cooldown</LinkButton>}
    />
  );
}
