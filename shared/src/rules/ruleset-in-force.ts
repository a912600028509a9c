import type { Cooldown, Ruleset } from '../generated/types.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import { pastMajorCooldowns } from './loosening-time.ts';

type Version = Pick<Ruleset, 'version' | 'activeFrom' | 'loosens'>;
type Pause = Pick<Cooldown, 'class' | 'startsAt' | 'endsAt'>;

/** When a version begins: one that loosens only once no major cooldown runs, also one that began since. */
export function startOf({ activeFrom, loosens }: Version, cooldowns: readonly Pause[]): Instant {
  const at = parseInstant(activeFrom) as Instant;
  return loosens ? pastMajorCooldowns(at, cooldowns) : at;
}

/**
 * Of the versions of one persona, the one in force at an instant: the latest that has begun. Every
 * edit writes what waits anew, so that a later version takes the place of all before it.
 */
export const rulesetInForce = <V extends Version>(
  versions: readonly V[],
  cooldowns: readonly Pause[],
  at: Instant,
): V | undefined =>
  versions
    .filter((one) => startOf(one, cooldowns) <= at)
    .reduce<V | undefined>(
      (latest, one) => (latest === undefined || one.version > latest.version ? one : latest),
      undefined,
    );
