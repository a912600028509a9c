import type { SpaceWriter, SyncStore } from '@mast/database';
import {
  cooldownRow,
  earlierCooldown,
  freshTriggers,
  issueCooldowns,
  streakTriggers,
} from '@mast/shared/cooldowns';
import { type EntityReader, put } from '@mast/shared/entities';
import type { EventEnvelope } from '@mast/shared/events';
import { factsOf, loadGateState } from '@mast/shared/mutations';
import { type Instant, parseInstant } from '@mast/shared/time';
import type { Cooldown, LossStreakParams, Rule } from '@mast/shared/types';

export const COOLDOWN_TRIGGER = 'cooldown-trigger';

interface Deps {
  readonly store: SyncStore;
  readonly newId: () => string;
}

interface TradeClosed {
  readonly tradeIds: readonly string[];
  readonly accountId: string;
}

/**
 * Starts the cooldowns that closed trades call for. The event is claimed in the same transaction,
 * so that it has one effect however often it comes.
 */
export const cooldownTrigger =
  ({ store, newId }: Deps) =>
  async (event: EventEnvelope): Promise<void> => {
    if (event.type !== 'trade.closed') return;
    const closed = event.data as TradeClosed;
    await store.withUserWrite(event.userId, async (writer) => {
      if (!(await writer.claimEvent(COOLDOWN_TRIGGER, event.id))) return;
      const rows = await rowsToIssue(writer.reader, event, closed);
      await writer.apply(rows.map((row) => put('cooldown', row)));
      await announce(writer, rows, event, newId);
    });
  };

/** A device's clock may run a little ahead of ours: its close has happened all the same. */
async function latestClose(reader: EntityReader, tradeIds: readonly string[]): Promise<Instant> {
  const trades = await Promise.all(tradeIds.map((id) => reader.get('trade', id)));
  const closes = trades.map((trade) => (trade ? parseInstant(trade.lastFillAt) : undefined) ?? 0);
  return Math.max(0, ...closes);
}

/** Streak rules are the person's: the ladder is that of the persona whose trade closed. */
const streakRules = (rules: readonly Rule[]): LossStreakParams[] =>
  rules
    .filter((rule) => rule.kind === 'loss_streak')
    .map((rule) => rule.params as unknown as LossStreakParams);

async function rowsToIssue(
  reader: EntityReader,
  event: EventEnvelope,
  { accountId, tradeIds }: TradeClosed,
): Promise<Cooldown[]> {
  const arrivedAt = parseInstant(event.ts) as Instant;
  const judgedAt = Math.max(arrivedAt, await latestClose(reader, tradeIds));
  const state = await loadGateState(reader, {
    userId: event.userId,
    accountId,
    plan: null,
    at: judgedAt,
    lastSyncAt: event.ts,
  });
  if (typeof state === 'string') return [];
  const closes = factsOf(state, judgedAt).history.closes.map((close) => ({
    ...close,
    openedAt: parseInstant(close.openedAt) as Instant,
    closedAt: parseInstant(close.closedAt) as Instant,
  }));
  const { mainZone, cooldowns } = state.sources;
  const triggers = streakRules(state.rules).flatMap((params) =>
    streakTriggers({ closes, params, mainZone, arrivedAt }),
  );
  return issueCooldowns(freshTriggers(triggers, cooldowns), cooldowns.map(earlierCooldown)).map(
    cooldownRow,
  );
}

async function announce(
  writer: SpaceWriter,
  rows: readonly Cooldown[],
  event: EventEnvelope,
  newId: () => string,
): Promise<void> {
  const started = rows
    .filter((row) => row.state === 'enforced')
    .map((row) => ({
      type: 'cooldown.started' as const,
      data: { cooldownId: row.id, endsAt: row.endsAt },
    }));
  await writer.emit(started, {
    producer: COOLDOWN_TRIGGER,
    correlationId: event.correlationId,
    now: event.ts,
    newId,
  });
}
