import type { SpaceWriter, SyncStore } from '@mast/database';
import {
  type CooldownTrigger,
  isStillStreak,
  type StreakClose,
  streakCloseOf,
  streakTriggers,
} from '@mast/shared/cooldowns';
import { type EntityReader, put } from '@mast/shared/entities';
import type { EventEnvelope } from '@mast/shared/events';
import { factsOf, type GateState, loadGateState } from '@mast/shared/mutations';
import { type Instant, parseInstant } from '@mast/shared/time';
import type { Cooldown, LossStreakParams, Rule, Trade } from '@mast/shared/types';
import { asHeldByDevice } from './held-by-device.ts';
import { issue } from './issue.ts';
import { isLimitUndone, limitTriggers } from './limit-reaches.ts';

export const COOLDOWN_TRIGGER = 'cooldown-trigger';

interface Deps {
  readonly store: SyncStore;
  readonly newId: () => string;
}

interface TradeClosed {
  readonly tradeIds: readonly string[];
  readonly accountId: string;
}

/** What closed, and the state by which it is looked at. */
interface Closing {
  readonly state: GateState;
  /** Live trades of the event. */
  readonly trades: readonly Trade[];
  /** Of the person, in the order of closing. */
  readonly closes: readonly StreakClose[];
  readonly arrivedAt: Instant;
}

/**
 * Starts the cooldowns that closed trades call for, and voids those that a corrected trade calls for no
 * more. The event is claimed in the same transaction, so that it has one effect however often it comes.
 */
export const cooldownTrigger =
  ({ store, newId }: Deps) =>
  async (event: EventEnvelope): Promise<void> => {
    if (event.type !== 'trade.closed') return;
    await store.withUserWrite(event.userId, async (writer) => {
      if (!(await writer.claimEvent(COOLDOWN_TRIGGER, event.id))) return;
      const closing = await loadClosing(writer.reader, event);
      if (closing === undefined) return;
      const { cooldowns } = closing.state.sources;
      const triggers = await triggersOf(writer.reader, closing, cooldowns);
      const announcer = { producer: COOLDOWN_TRIGGER, newId };
      const voided = await voidCorrected(writer, closing, cooldowns);
      const known = cooldowns.map((row) => voided.get(row.id) ?? row);
      await issue(writer, triggers, known, event, announcer);
    });
  };

async function loadClosing(
  reader: EntityReader,
  event: EventEnvelope,
): Promise<Closing | undefined> {
  const { accountId, tradeIds } = event.data as TradeClosed;
  const arrivedAt = parseInstant(event.ts) as Instant;
  const found = await Promise.all(tradeIds.map((id) => reader.get('trade', id)));
  const trades = found.filter((trade) => trade !== undefined);
  const judgedAt = Math.max(arrivedAt, latestClose(trades));
  const state = await loadGateState(reader, {
    userId: event.userId,
    accountId,
    plan: null,
    at: judgedAt,
    lastSyncAt: event.ts,
  });
  if (typeof state === 'string') return undefined;
  const closes = factsOf(state, judgedAt).history.closes.map(streakCloseOf);
  return { state, trades: trades.filter(({ mode }) => mode === 'live'), closes, arrivedAt };
}

/** A device's clock may run a little ahead of ours: its close has happened all the same. */
const latestClose = (trades: readonly Trade[]): Instant =>
  Math.max(0, ...trades.map(({ lastFillAt }) => parseInstant(lastFillAt) as Instant));

/** Streak rules are the person's: the ladder is that of the persona whose trade closed. */
const streakRules = (rules: readonly Rule[]): LossStreakParams[] =>
  rules
    .filter((rule) => rule.kind === 'loss_streak')
    .map((rule) => rule.params as unknown as LossStreakParams);

async function triggersOf(
  reader: EntityReader,
  { state, trades, closes, arrivedAt }: Closing,
  known: readonly Cooldown[],
): Promise<CooldownTrigger[]> {
  const { mainZone } = state.sources;
  const issued = new Set(known.map(({ id }) => id));
  const triggers: CooldownTrigger[] = [];
  for (const params of streakRules(state.rules)) {
    for (const trigger of streakTriggers({ closes, params, mainZone, arrivedAt })) {
      if (issued.has(trigger.id)) continue;
      triggers.push(await asHeldByDevice(reader, trigger, { closes, params, mainZone }));
    }
  }
  return [...triggers, ...(await limitTriggers(reader, state, trades, arrivedAt))];
}

/** What the facts as they are known now call for no more stands to its end and counts no longer. */
async function voidCorrected(
  writer: SpaceWriter,
  { state, trades, closes }: Closing,
  cooldowns: readonly Cooldown[],
): Promise<Map<string, Cooldown>> {
  const [ladder] = streakRules(state.rules);
  const voided = new Map<string, Cooldown>();
  for (const row of cooldowns) {
    if (!row.counted || row.voidedForEscalation) continue;
    // A trade that was deleted is no correction: what it started stays.
    if (row.tradeId === null || !(await writer.reader.get('trade', row.tradeId))) continue;
    const isUndone =
      row.trigger === 'loss_streak'
        ? !isStillStreak(row, closes, state.sources.mainZone, ladder?.reset ?? 'on_win')
        : row.trigger === 'loss_limit' && (await isLimitUndone(writer.reader, state, trades, row));
    if (isUndone) voided.set(row.id, { ...row, counted: false, voidedForEscalation: true });
  }
  await writer.apply([...voided.values()].map((row) => put('cooldown', row)));
  return voided;
}
