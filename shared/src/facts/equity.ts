import { add, type Decimal, decimal, subtract, ZERO } from '../decimal/index.ts';
import type { AccountSnapshot, Trade } from '../generated/types.ts';

/** The latest declared balance at or before an instant. */
export function balanceAt(
  snapshots: readonly AccountSnapshot[],
  at: string,
): AccountSnapshot | undefined {
  return snapshots
    .filter((snapshot) => snapshot.asOf <= at)
    .reduce<AccountSnapshot | undefined>(
      (last, one) => (last === undefined || one.asOf > last.asOf ? one : last),
      undefined,
    );
}

function bookedBetween(trades: readonly Trade[], from: string, to: string): Decimal {
  let total = ZERO;
  for (const trade of trades) {
    if (trade.lastFillAt < from || trade.openedAt >= to) continue;
    for (const leg of trade.legs) {
      if (leg.at >= from && leg.at < to) total = add(total, decimal(leg.net));
    }
  }
  return total;
}

/**
 * Equity by closed results just before `at`: the last balance declared by then plus the net of
 * every leg booked since. Before the first declaration, that declaration less what was booked in
 * between, so that a balance declared in the middle of a day also gives the day its start.
 * @returns null where nothing was ever declared
 */
export function equityAt(
  snapshots: readonly AccountSnapshot[],
  trades: readonly Trade[],
  at: string,
): Decimal | null {
  const base = balanceAt(snapshots, at);
  if (base !== undefined) return add(decimal(base.balance), bookedBetween(trades, base.asOf, at));
  const first = snapshots.reduce<AccountSnapshot | undefined>(
    (earliest, one) => (earliest === undefined || one.asOf < earliest.asOf ? one : earliest),
    undefined,
  );
  if (first === undefined) return null;
  return subtract(decimal(first.balance), bookedBetween(trades, at, first.asOf));
}
