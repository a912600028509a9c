import type { Fill, Trade } from '@mast/shared/types';
import { useMemo } from 'react';
import { useRows } from '../../data/index.ts';
import { useScore } from '../score/use-score.ts';
import { type ChainStep, tradeChain } from './trade-chain.ts';

/** The trade with the plans of all of its fills, its stops, what was deleted of it, and its words. */
export function useTradeChain(trade: Trade): ChainStep[] {
  const { id, accountId, instrumentId, mode } = trade;
  const plans = useRows('intent', { accountId, instrumentId, mode });
  const fills = useRows('fill', { accountId, instrumentId, mode });
  const posts = useRows('journal_entry', { kind: 'post', tradeId: id });
  const overrides = useRows('override', { accountId });
  const score = useScore(trade)?.score;
  const stopMoves = useRows('stop_move', { tradeId: id });
  return useMemo(() => {
    const own = fillsOf(trade, fills);
    const answered = new Set([trade.intentId, ...own.map((fill) => fill.intentId)]);
    const chains = new Set(
      plans.filter((plan) => answered.has(plan.id)).map(({ chainId }) => chainId),
    );
    const intents = plans.filter(({ chainId }) => chains.has(chainId));
    return tradeChain({
      trade,
      intents,
      overrides: overrides.filter(({ chainId }) => chains.has(chainId)),
      posts,
      stopMoves,
      fills: own,
      score,
    });
  }, [trade, plans, fills, overrides, posts, stopMoves, score]);
}

/** The fills of its legs, and those that were deleted out of its time. */
function fillsOf({ legs, openedAt, closedAt }: Trade, fills: readonly Fill[]): Fill[] {
  const inLegs = new Set(legs.map(({ fillId }) => fillId));
  return fills.filter(
    ({ id, deletedAt, filledAt }) =>
      inLegs.has(id) ||
      (deletedAt !== null && filledAt >= openedAt && (closedAt === null || filledAt <= closedAt)),
  );
}
