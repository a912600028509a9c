import type { Fill, Trade } from '../generated/types.ts';
import { type FoldContext, foldTrades } from './fold.ts';

export interface Refold {
  readonly put: readonly Trade[];
  readonly del: readonly string[];
}

/**
 * The instant from which fills must be folded again when new ones arrive: the opening of the trade
 * that the earliest of them falls into, stepping back over flips, which share a fill with the trade
 * before them.
 */
export function refoldFrom(trades: readonly Trade[], earliest: string): string {
  const before = [...trades].sort((a, b) => (a.openedAt < b.openedAt ? -1 : 1));
  let from = earliest;
  for (const trade of before.reverse()) {
    const touches = trade.openedAt <= from && trade.lastFillAt >= from;
    const isLater = trade.openedAt >= from;
    if (isLater && !trade.openedByFlip) continue;
    if (touches || isLater) from = trade.openedAt < from ? trade.openedAt : from;
    if (touches && !trade.openedByFlip) break;
  }
  return from;
}

/**
 * Folds fills again and keeps the identity of trades: a folded trade takes the id of an existing
 * one that shares its fills, so that entries written about it stay with it.
 * @param fills all fills of one account, instrument and mode from the refolding instant on
 * @param existing the trades that those fills had made before
 */
export function refold(
  fills: readonly Fill[],
  existing: readonly Trade[],
  context: FoldContext,
): Refold {
  const idOfFill = new Map<string, string>();
  for (const trade of existing) {
    for (const leg of trade.legs) {
      if (leg.effect === 'increase') idOfFill.set(leg.fillId, trade.id);
    }
  }
  const taken = new Set<string>();
  const put = foldTrades(fills, context).map((trade) => {
    const known = trade.legs
      .filter((leg) => leg.effect === 'increase')
      .map((leg) => idOfFill.get(leg.fillId))
      .find((id) => id !== undefined && !taken.has(id));
    const id = known ?? trade.id;
    taken.add(id);
    return { ...trade, id };
  });
  return { put, del: existing.map((trade) => trade.id).filter((id) => !taken.has(id)) };
}
