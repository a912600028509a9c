import {
  indexScores,
  judgedSince,
  loadIndexFills,
  loadTradeFile,
  scoreRow,
} from '@mast/shared/conduct';
import { digestOf, duePeriod, scheduleOf } from '@mast/shared/digest';
import { put } from '@mast/shared/entities';
import { formatInstant, type Instant } from '@mast/shared/time';
import type { TradeScore } from '@mast/shared/types';
import type { MapRows } from '../../rows/map-rows.ts';

const WEEK = 7 * 24 * 60 * 60_000;
/** Letters of the story's two months. */
const LETTERS = 8;

/**
 * Scores trades, and what a saver did, by their facts as of now, as a server does after each write.
 * @returns the ids of the scores
 */
export async function score(
  rows: MapRows,
  tradeIds: readonly string[],
  now: Instant,
): Promise<string[]> {
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
  return scores.map(({ id }) => id);
}

/** What workers would have made of the story: scores and the letters of its weeks, all but the last read. */
export async function addAftermath(rows: MapRows, endsAt: Instant): Promise<void> {
  const trades = await rows.reader.list('trade');
  await score(
    rows,
    trades.map(({ id }) => id),
    endsAt,
  );
  const [person] = await rows.reader.list('person');
  if (person === undefined) throw new Error('expected a person in the story, found none');
  const schedule = scheduleOf(person, endsAt);
  const told = new Set<string>();
  for (let ago = LETTERS - 1; ago >= 0; ago -= 1) {
    const period = duePeriod(schedule, endsAt - ago * WEEK);
    if (period.endsAt <= person.createdAt || told.has(period.endsAt)) continue;
    told.add(period.endsAt);
    const digest = await digestOf(rows.reader, person, period, endsAt - ago * WEEK);
    rows.apply([
      put('weekly_digest', {
        ...digest,
        readAt: ago === 0 ? null : formatInstant(endsAt - ago * WEEK),
      }),
    ]);
  }
}
