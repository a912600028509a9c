import type { BreachKind, Persona } from '../generated/types.ts';
import type { DayBoundary, Instant } from '../time/index.ts';
import { baseOf, type MajorCause } from './bases.ts';
import { type CooldownBase, cooldownEnd } from './escalation.ts';
import { type CooldownTrigger, NO_ORIGIN } from './trigger.ts';

/** Every breach that the product names, and which base it starts. */
export const BREACH_CAUSES: Readonly<Record<BreachKind, MajorCause>> = {
  no_go_taken: 'against_gate',
  simulate_taken: 'against_gate',
  wait_jumped: 'against_gate',
  cooldown_ignored: 'against_gate',
  stop_removed: 'stop_or_size',
  stop_widened: 'stop_or_size',
  oversize: 'stop_or_size',
  no_intent: 'unplanned',
  safeguard_broken: 'safeguard',
};

export interface Breach {
  readonly kind: BreachKind;
  /** Of the fill, of the stop's move, or of the entry that told of it; corrected. */
  readonly at: Instant;
  readonly tradeId: string;
  /** The fill that made it; null where none did. */
  readonly fillId: string | null;
}

export const breachId = ({ kind, tradeId, fillId }: Breach): string =>
  `breach:${fillId ?? tradeId}:${kind}`;

export interface BreachContext {
  readonly persona: Persona;
  readonly mainZone: string;
  readonly arrivedAt: Instant;
}

/** The cooldowns of breaches: one fill makes one, that with the longest base. */
export function breachTriggers(
  breaches: readonly Breach[],
  { persona, mainZone, arrivedAt }: BreachContext,
): CooldownTrigger[] {
  const day = { tz: mainZone, localTime: '00:00' };
  const longest = new Map<string, CooldownTrigger>();
  for (const breach of breaches) {
    const base = baseOf(BREACH_CAUSES[breach.kind], persona);
    if (base === null) continue;
    const key = breach.fillId ?? breachId(breach);
    const other = longest.get(key);
    if (other !== undefined && !isLonger(breach.at, base, other.base, day)) continue;
    longest.set(key, {
      id: breachId(breach),
      class: 'major',
      trigger: 'breach',
      scope: 'person',
      accountId: null,
      at: breach.at,
      arrivedAt,
      base,
      day,
      isBreach: true,
      fault: true,
      origin: { ...NO_ORIGIN, tradeId: breach.tradeId, fillId: breach.fillId, breach: breach.kind },
    });
  }
  return [...longest.values()];
}

const isLonger = (at: Instant, a: CooldownBase, b: CooldownBase, day: DayBoundary): boolean =>
  cooldownEnd(at, a, 0, day) > cooldownEnd(at, b, 0, day);
