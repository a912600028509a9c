import type { Trade } from '@mast/shared/types';
import { useMemo } from 'react';
import { useRow, useRows } from '../../data/index.ts';
import { type ChainStep, tradeChain } from './trade-chain.ts';

/** No row has this id: it asks for nothing. */
const NONE = '-';

export function useTradeChain(trade: Trade): ChainStep[] {
  const intent = useRow('intent', trade.intentId ?? undefined);
  const intents = useRows('intent', { chainId: intent?.chainId ?? NONE });
  const posts = useRows('journal_entry', { kind: 'post', tradeId: trade.id });
  const stopMoves = useRows('stop_move', { tradeId: trade.id });
  return useMemo(
    () => tradeChain({ trade, intents, posts, stopMoves }),
    [trade, intents, posts, stopMoves],
  );
}
