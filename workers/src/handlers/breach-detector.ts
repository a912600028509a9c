import type { SpaceWriter, SyncStore } from '@mast/database';
import { breachesOf, breachRows, loadTradeFile, type TradeFile } from '@mast/shared/conduct';
import { breachTriggers } from '@mast/shared/cooldowns';
import { type Change, type EntityReader, put } from '@mast/shared/entities';
import type { EventEnvelope } from '@mast/shared/events';
import { type Instant, parseInstant } from '@mast/shared/time';
import type { Breach } from '@mast/shared/types';
import { type Announcer, announce, issue } from './issue.ts';
import { touchedTrades, touchesTrades } from './touched-trades.ts';

export const BREACH_DETECTOR = 'breach-detector';

interface Deps {
  readonly store: SyncStore;
  readonly newId: () => string;
}

/**
 * Finds what live trades broke, keeps it as rows, and starts the cooldowns that follow. A trade is
 * looked at as a whole by all that is known now, so that neither order nor repetition of events matters.
 */
export const breachDetector =
  ({ store, newId }: Deps) =>
  async (event: EventEnvelope): Promise<void> => {
    if (!touchesTrades(event)) return;
    const announcer = { producer: BREACH_DETECTOR, newId };
    await store.withUserWrite(event.userId, async (writer) => {
      const tradeIds = await touchedTrades(writer.reader, event);
      if (tradeIds.length === 0 || !(await writer.claimEvent(BREACH_DETECTOR, event.id))) return;
      for (const id of tradeIds) await detect(writer, id, event, announcer);
    });
  };

async function detect(
  writer: SpaceWriter,
  tradeId: string,
  event: EventEnvelope,
  announcer: Announcer,
): Promise<void> {
  const file = await loadTradeFile(writer.reader, tradeId);
  if (file === undefined) return;
  const arrivedAt = parseInstant(event.ts) as Instant;
  const breaches = breachesOf(file);
  const rows = breachRows(breaches, file, arrivedAt);
  const known = await knownBreaches(writer.reader, tradeId, rows);
  const { changes, fresh } = compared(rows, known, file);
  await writer.apply(changes);
  const detected = fresh.map(({ id }) => ({
    type: 'rules.breach.detected' as const,
    data: { breachId: id },
  }));
  await announce(writer, detected, event, announcer);
  const context = { persona: file.persona, mainZone: file.mainZone, arrivedAt };
  await issue(writer, breachTriggers(breaches, context), file.cooldowns, event, announcer);
}

/** Those of the trade, and those of its fills from when they were thought to be of another trade. */
async function knownBreaches(
  reader: EntityReader,
  tradeId: string,
  rows: readonly Breach[],
): Promise<Breach[]> {
  const own = await reader.list('breach', { where: { tradeId } });
  const ids = new Set(own.map(({ id }) => id));
  const others = rows.filter(({ id }) => !ids.has(id)).map(({ id }) => reader.get('breach', id));
  return [...own, ...(await Promise.all(others)).filter((row) => row !== undefined)];
}

interface Compared {
  readonly changes: readonly Change[];
  readonly fresh: readonly Breach[];
}

/** What is new, what is another than it was, and what corrected facts make none any more. */
function compared(rows: readonly Breach[], known: readonly Breach[], file: TradeFile): Compared {
  const before = new Map(known.map((row) => [row.id, row]));
  const standing = new Set(rows.map(({ id }) => id));
  const gone = known.filter(({ id, voided }) => !voided && !standing.has(id));
  const kept = rows.map((row) => {
    const old = before.get(row.id);
    return old ? { ...row, arrivedAt: old.arrivedAt, createdAt: old.createdAt } : row;
  });
  return {
    fresh: rows.filter(({ id }) => !before.has(id)),
    changes: [
      ...kept.filter((row) => !isSame(row, before.get(row.id))).map((row) => put('breach', row)),
      ...gone.map((row) => put('breach', { ...row, voided: true })),
      ...voidedCooldowns(gone, file),
    ],
  };
}

const isSame = (a: Breach, b: Breach | undefined): boolean =>
  b !== undefined &&
  !b.voided &&
  a.tradeId === b.tradeId &&
  a.kind === b.kind &&
  a.at === b.at &&
  a.baseMinutes === b.baseMinutes &&
  a.intentId === b.intentId &&
  a.kinds.join() === b.kinds.join();

/** The cooldowns of what is no breach stand to their end, and count for no later level. */
const voidedCooldowns = (gone: readonly Breach[], { cooldowns }: TradeFile): Change[] =>
  cooldowns
    .filter(
      (row) =>
        row.trigger === 'breach' &&
        !row.voidedForEscalation &&
        gone.some(
          ({ tradeId, fillId, kinds }) =>
            tradeId === row.tradeId &&
            fillId === row.fillId &&
            row.breach !== null &&
            kinds.includes(row.breach),
        ),
    )
    .map((row) => put('cooldown', { ...row, counted: false, voidedForEscalation: true }));
