import type { Breach, BreachKind, JournalEntry } from '../generated/types.ts';
import type { BreachNotes } from '../stats/index.ts';

/** A breach with what the trader wrote about its trade. */
export interface BreachWords extends BreachNotes {
  readonly kind: BreachKind;
  readonly at: string;
}

/** @param breaches that were not taken back */
export function breachWords(
  breaches: readonly Breach[],
  entries: readonly JournalEntry[],
): BreachWords[] {
  return [...breaches]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, kind, at, baseMinutes, tradeId }) => ({
      id,
      kind,
      at,
      baseMinutes,
      notes: entries.filter((entry) => entry.tradeId === tradeId).map(({ text }) => text),
    }));
}
