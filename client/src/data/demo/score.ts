import {
  indexScores,
  judgedSince,
  loadIndexFills,
  loadTradeFile,
  scoreRow,
} from '@mast/shared/conduct';
import { put } from '@mast/shared/entities';
import type { Instant } from '@mast/shared/time';
import type { TradeScore } from '@mast/shared/types';
import type { DemoRows } from './demo-rows.ts';

/** Scores trades, and what a saver did, by their facts as of now, as a server does after each write. */
export async function score(
  rows: DemoRows,
  tradeIds: Iterable<string>,
  now: Instant,
): Promise<void> {
  const { reader } = rows;
  const scores: TradeScore[] = [];
  for (const id of tradeIds) {
    const file = await loadTradeFile(reader, id);
    const row = file && scoreRow(file, now);
    if (row) scores.push(row);
  }
  for (const account of await reader.list('account', { where: { persona: 'indexdca' } })) {
    const fills = await loadIndexFills(reader, account, now);
    scores.push(...indexScores(account, fills, judgedSince(now)).map((one) => one.score));
  }
  rows.apply(scores.map((row) => put('trade_score', row)));
}
