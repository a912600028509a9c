import type { Cooldown } from '@mast/shared/types';
import { serverNow, useRows } from '../data/index.ts';
import { useZone } from '../features/common/use-zone.ts';
import { Banner, LinkButton, useNow } from '../ui/index.ts';
import { activeCooldowns } from './active-cooldowns.ts';

function titleOf({ losses, trigger }: Cooldown): string {
  if (trigger === 'self_extension') return 'My day off';
  if (losses === null) return 'Cooldown';
  return `Cooldown after ${losses} ${losses === 1 ? 'loss' : 'losses'} in a row`;
}

/** The running cooldown that lasts longest; nothing where none runs. */
export function CooldownBanner() {
  const cooldowns = useRows('cooldown', { state: 'enforced' });
  const zone = useZone();
  const now = useNow(
    serverNow,
    cooldowns.some((row) => serverNow() < Date.parse(row.endsAt)),
  );
  const [cooldown] = activeCooldowns(cooldowns, now);
  if (cooldown === undefined) return null;
  return (
    <Banner
      title={titleOf(cooldown)}
      untilIso={cooldown.endsAt}
      now={serverNow}
      timeZone={zone}
      ends="Ends by itself. Until then live plans wait; exits never do."
      link={
        <>
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
