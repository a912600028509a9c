import type { SpaceWriter, SyncStore } from '@mast/database';
import {
  indexScores,
  judgedSince,
  loadIndexFills,
  loadTradeFile,
  scoreRow,
} from '@mast/shared/conduct';
import { del, type EntityReader, put } from '@mast/shared/entities';
import type { EventEnvelope } from '@mast/shared/events';
import { hashOf } from '@mast/shared/hash';
import { type Instant, parseInstant } from '@mast/shared/time';
import type { Account, TradeScore } from '@mast/shared/types';
import { announce } from './issue.ts';
import { touchedTrades, touchesTrades } from './touched-trades.ts';

export const ADHERENCE_SCORER = 'adherence-scorer';

interface Deps {
  readonly store: SyncStore;
  readonly newId: () => string;
}

/**
 * Keeps the score of every closed trade, live and paper, as its facts are known now. It is written
 * again just where it is another.
 */
export const adherenceScorer =
  ({ store, newId }: Deps) =>
  async (event: EventEnvelope): Promise<void> => {
    if (!touchesTrades(event)) return;
    await store.withUserWrite(event.userId, async (writer) => {
      const tradeIds = await touchedTrades(writer.reader, event);
      if (tradeIds.length === 0 || !(await writer.claimEvent(ADHERENCE_SCORER, event.id))) return;
      const scored = await rescore(writer, tradeIds, parseInstant(event.ts) as Instant);
      if (scored.length === 0) return;
      const told = { type: 'trade.scored' as const, data: { tradeIds: scored } };
      await announce(writer, [told], event, { producer: ADHERENCE_SCORER, newId });
    });
  };

/** @returns the trades and actions whose score is another than it was */
export async function rescore(
  writer: SpaceWriter,
  tradeIds: readonly string[],
  now: Instant,
): Promise<string[]> {
  const { reader } = writer;
  const changed: string[] = [];
  for (const id of tradeIds) {
    const [file, known] = await Promise.all([
      loadTradeFile(reader, id),
      reader.get('trade_score', id),
    ]);
    const row = file && scoreRow(file, now);
    if (await keep(writer, id, row, known)) changed.push(id);
  }
  for (const account of await indexAccountsOf(reader, tradeIds)) {
    changed.push(...(await rescoreActions(writer, account, now)));
  }
  return changed;
}

/** Writes a score where it is another. @returns whether it is */
async function keep(
  writer: SpaceWriter,
  id: string,
  row: TradeScore | undefined,
  known: TradeScore | undefined,
): Promise<boolean> {
  if (hashOf(row ?? null) === hashOf(known ?? null)) return false;
  await writer.apply([row ? put('trade_score', row) : del('trade_score', id)]);
  return true;
}

/** A trade that is gone names no account any more, so all of the person's are looked at then. */
async function indexAccountsOf(
  reader: EntityReader,
  tradeIds: readonly string[],
): Promise<Account[]> {
  const accounts = await reader.list('account', { where: { persona: 'indexdca' } });
  if (accounts.length === 0) return [];
  const trades = await Promise.all(tradeIds.map((id) => reader.get('trade', id)));
  if (trades.includes(undefined)) return accounts;
  return accounts.filter(({ id }) => trades.some((trade) => trade?.accountId === id));
}

async function rescoreActions(
  writer: SpaceWriter,
  account: Account,
  now: Instant,
): Promise<string[]> {
  const { reader } = writer;
  const since = judgedSince(now);
  const [fills, known] = await Promise.all([
    loadIndexFills(reader, account, now),
    reader.list('trade_score', {
      where: { accountId: account.id },
      since: { field: 'closedAt', value: since },
    }),
  ]);
  const rows = new Map(indexScores(account, fills, since).map(({ score }) => [score.id, score]));
  const before = new Map(known.map((row) => [row.id, row]));
  const changed: string[] = [];
  for (const id of new Set([...rows.keys(), ...before.keys()])) {
    if (await keep(writer, id, rows.get(id), before.get(id))) changed.push(id);
  }
  return changed;
}
