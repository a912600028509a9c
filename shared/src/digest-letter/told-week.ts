import { orderSentences, type SentenceRef } from '../coach/sentences/index.ts';
import type { WeeklyDigest, WeeklyDigestFacts } from '../generated/types.ts';
import { aggregatesOf } from './aggregates.ts';

/** The order in which a model told the sentences; else that of the catalogue stands. */
export interface ModelOrder {
  readonly refs: readonly SentenceRef[];
}

/** What the coach's template of a week is filled with. @param symbol of an instrument's id */
export function toldWeek(
  { document, status, fromDate }: Pick<WeeklyDigest, 'document' | 'status' | 'fromDate'>,
  symbol: (instrumentId: string) => string,
  order: ModelOrder | null = null,
): WeeklyDigestFacts {
  const aggregates = aggregatesOf(document, symbol);
  return {
    from: fromDate,
    to: document.cooldowns.byDate.at(-1)?.date ?? fromDate,
    status,
    orderedBy: order === null ? 'rules' : 'model',
    aggregates,
    lines: [...(order?.refs ?? orderSentences(aggregates))],
  };
}
