import { serverNow, useRows } from '../data/index.ts';
import { useZone } from '../features/common/use-zone.ts';
import { Banner, LinkButton, useNow } from '../ui/index.ts';
import { activeCooldowns } from './active-cooldowns.ts';
import { cooldownEnds, cooldownTitle } from './cooldown-words.ts';

/** The running cooldown that lasts longest; nothing where none runs. */
export function CooldownBanner() {
  const cooldowns = useRows('cooldown', { state: 'enforced' });
  const tasks = useRows('friction_task', { state: 'open' });
  const zone = useZone();
  const now = useNow(
    serverNow,
    cooldowns.some((row) => serverNow() < Date.parse(row.endsAt)),
  );
  const [cooldown] = activeCooldowns(cooldowns, now);
  if (cooldown === undefined) return null;
  const owed = tasks.find(({ cooldownId }) => cooldownId === cooldown.id);
  return (
    <Banner
      title={cooldownTitle(cooldown)}
      untilIso={cooldown.endsAt}
      now={serverNow}
      timeZone={zone}
      ends={cooldownEnds(owed !== undefined)}
      link={
        <>
          {owed !== undefined && <LinkButton href={`/tasks/${owed.id}`}>Write it</LinkButton>}
          {cooldown.tradeId === null ? (
            <LinkButton href="/rules">The rule</LinkButton>
          ) : (
            <LinkButton href={`/trades/${cooldown.tradeId}`}>What began it</LinkButton>
          )}
          {cooldown.trigger !== 'self_extension' && (
            <LinkButton href="/day-off">The rest of the day off</LinkButton>
          )}
        </>
      }
    />
  );
}
