import type { Breach, BreachKind, JournalEntry } from '../generated/types.ts';
import type { BreachNotes } from '../stats/index.ts';
import { grouped } from './closed-trades.ts';

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
  const notes = grouped(entries, ({ tradeId }) => tradeId ?? '');
  return [...breaches]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, kind, at, baseMinutes, tradeId }) => ({
      id,
      kind,
      at,
      baseMinutes,
      notes: (notes.get(tradeId) ?? []).map(({ text }) => text),
    }));
}
