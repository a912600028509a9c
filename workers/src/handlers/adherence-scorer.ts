import type { SpaceWriter, SyncStore } from '@mast/database';
import { loadTradeFile, scoreRow } from '@mast/shared/conduct';
import { del, put } from '@mast/shared/entities';
import type { EventEnvelope } from '@mast/shared/events';
import { hashOf } from '@mast/shared/hash';
import { type Instant, parseInstant } from '@mast/shared/time';
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

/** @returns the trades whose score is another than it was */
export async function rescore(
  writer: SpaceWriter,
  tradeIds: readonly string[],
  now: Instant,
): Promise<string[]> {
  const changed: string[] = [];
  for (const id of tradeIds) {
    const [file, known] = await Promise.all([
      loadTradeFile(writer.reader, id),
      writer.reader.get('trade_score', id),
    ]);
    const row = file && scoreRow(file, now);
    if (hashOf(row ?? null) === hashOf(known ?? null)) continue;
    if (row) await writer.apply([put('trade_score', row)]);
    else await writer.apply([del('trade_score', id)]);
    changed.push(id);
  }
  return changed;
}
