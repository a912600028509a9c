import type { SpaceWriter, SyncStore } from '@mast/database';
import {
  cooldownRow,
  cooldownTasks,
  earlierCooldown,
  freshTriggers,
  issueCooldowns,
  streakTriggers,
} from '@mast/shared/cooldowns';
import { type EntityReader, put } from '@mast/shared/entities';
import type { EventEnvelope } from '@mast/shared/events';
import { factsOf, loadGateState } from '@mast/shared/mutations';
import { type Instant, parseInstant } from '@mast/shared/time';
import type { Cooldown, LossStreakParams, Rule, Trade } from '@mast/shared/types';
import { limitTriggers } from './limit-reaches.ts';

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
      await writer.apply(
        rows.flatMap((row) => [
          put('cooldown', row),
          ...cooldownTasks(row).map((task) => put('friction_task', task)),
        ]),
      );
      await announce(writer, rows, event, newId);
    });
  };

async function closedTrades(reader: EntityReader, ids: readonly string[]): Promise<Trade[]> {
  const trades = await Promise.all(ids.map((id) => reader.get('trade', id)));
  return trades.filter((trade) => trade !== undefined);
}

/** A device's clock may run a little ahead of ours: its close has happened all the same. */
const latestClose = (trades: readonly Trade[]): Instant =>
  Math.max(0, ...trades.map(({ lastFillAt }) => parseInstant(lastFillAt) as Instant));

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
  const trades = await closedTrades(reader, tradeIds);
  const judgedAt = Math.max(arrivedAt, latestClose(trades));
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
  const streaks = streakRules(state.rules).flatMap((params) =>
    streakTriggers({ closes, params, mainZone, arrivedAt }),
  );
  const live = trades.filter((trade) => trade.mode === 'live');
  const triggers = [...streaks, ...(await limitTriggers(reader, state, live, arrivedAt))];
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
