import type { Trade } from '@mast/shared/types';

/** Ids of the instruments that were traded, the latest first. */
export function tradedInstruments(trades: readonly Trade[]): string[] {
  const last = new Map<string, string>();
  for (const { instrumentId, lastFillAt } of trades) {
    const before = last.get(instrumentId);
    if (before === undefined || before < lastFillAt) last.set(instrumentId, lastFillAt);
  }
  return [...last].sort(([, a], [, b]) => (a < b ? 1 : -1)).map(([id]) => id);
}
