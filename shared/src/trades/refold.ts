import type { Fill, StopMove, Trade } from '../generated/types.ts';
import { type FoldContext, flipId, foldTrades } from './fold.ts';
import { movedToOthers } from './stops.ts';

export interface Refold {
  readonly put: readonly Trade[];
  readonly del: readonly string[];
  /** Stop moves that belong to another trade than before. */
  readonly moves: readonly StopMove[];
}

/**
 * The instant from which fills must be folded again when new ones arrive: the opening of the trade
 * that `from` falls into, stepping back over trades that end in the instant in which the next begins.
 * Where it answers an earlier instant than it was asked, older trades may be touched too: ask again.
 */
export function refoldFrom(trades: readonly Trade[], from: string): string {
  const newestFirst = [...trades].sort((a, b) => (a.openedAt > b.openedAt ? -1 : 1));
  let start = from;
  for (const trade of newestFirst) {
    if (trade.openedAt > start) continue;
    if (trade.status === 'closed' && trade.lastFillAt < start) break;
    start = trade.openedAt;
  }
  return start;
}

/** The names that a trade may bear: those of the fills that increase it, which no other trade has. */
const namesOf = (trade: Trade): string[] =>
  trade.legs
    .filter((leg) => leg.effect === 'increase')
    .flatMap(({ fillId }) => [fillId, flipId(fillId)]);

/** The first of these trades with a fill that increased it and increases this one. */
function sharedBy(trade: Trade, others: readonly Trade[]): Trade | undefined {
  const names = new Set(namesOf(trade));
  return others.find((other) => namesOf(other).some((name) => names.has(name)));
}

/**
 * Folds fills again and keeps the identity of trades, so that entries written about one stay with it: a
 * folded trade keeps the id of an existing one while the fill that this is named by still increases it,
 * else that of one whose name is free and that another of its fills was in.
 * @param fills all fills of one account, instrument and mode from the refolding instant on
 * @param existing the trades that those fills had made before
 */
export function refold(
  fills: readonly Fill[],
  existing: readonly Trade[],
  context: FoldContext,
): Refold {
  const known = new Set(existing.map((trade) => trade.id));
  const named = foldTrades(fills, context).map((trade) => ({
    trade,
    id: namesOf(trade).find((name) => known.has(name)),
  }));
  const kept = new Set(named.flatMap(({ id }) => id ?? []));
  const put = named.map(({ trade, id }) => {
    const free =
      id ??
      sharedBy(
        trade,
        existing.filter((one) => !kept.has(one.id)),
      )?.id;
    const own = free ?? trade.id;
    kept.add(own);
    return { ...trade, id: own };
  });
  return {
    put,
    del: existing.map((trade) => trade.id).filter((id) => !kept.has(id)),
    moves: movedToOthers(put, context.stopMoves),
  };
}
