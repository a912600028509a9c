import type { Trade } from '@mast/shared/types';
import { useEffect, useState } from 'react';
import { type ScoreOnDevice, scoreOf, useRow, useRows } from '../../data/index.ts';

/** Undefined while it is computed; anew with each row that it is made of. */
export function useScore(trade: Pick<Trade, 'id'>): ScoreOnDevice | null | undefined {
  const posts = useRows('journal_entry', { kind: 'post', tradeId: trade.id });
  const synced = useRow('trade_score', trade.id);
  const [found, setFound] = useState<ScoreOnDevice | null>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are what the score is made of
  useEffect(() => {
    let isCurrent = true;
    scoreOf(trade.id).then(
      (score) => isCurrent && setFound(score),
      () => isCurrent && setFound(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [trade, posts, synced]);
  return found === null && synced !== undefined ? { score: synced, figures: null } : found;
}
