import { breachesOf, breachRows, loadTradeFile, scoreRow } from '@mast/shared/conduct';
import {
  breachTriggers,
  type CooldownTrigger,
  issuedRows,
  streakCloseOf,
  streakTriggers,
} from '@mast/shared/cooldowns';
import { type Change, type EntityReader, put } from '@mast/shared/entities';
import { factsOf, loadGateState } from '@mast/shared/mutations';
import { formatInstant, type Instant } from '@mast/shared/time';
import type { LossStreakParams } from '@mast/shared/types';

/** Where a demo's rows are read, and taken in. */
export interface DemoRows {
  readonly reader: EntityReader;
  readonly apply: (changes: readonly Change[]) => void;
}

/** What the workers of a server make of a write in a demo: breaches, cooldowns with their tasks, scores. */
export async function follow(
  rows: DemoRows,
  userId: string,
  changes: readonly Change[],
  now: Instant,
): Promise<void> {
  for (const id of touchedTrades(changes)) await judgeTrade(rows, id, now);
  const closed = changes.flatMap((change) =>
    change.op === 'put' && change.entity === 'trade' && change.value.status === 'closed'
      ? [change.value.accountId]
      : [],
  );
  for (const accountId of new Set(closed)) {
    await issue(rows, await ofStreaks(rows.reader, userId, accountId, now), now);
  }
}

function touchedTrades(changes: readonly Change[]): Set<string> {
  const ids = changes.flatMap((change) => {
    if (change.op === 'del') return [];
    if (change.entity === 'trade') return [change.value.id];
    if (change.entity === 'stop_move') return [change.value.tradeId];
    return change.entity === 'journal_entry' ? (change.value.tradeId ?? []) : [];
  });
  return new Set(ids);
}

async function judgeTrade(rows: DemoRows, tradeId: string, now: Instant): Promise<void> {
  const { reader, apply } = rows;
  const file = await loadTradeFile(reader, tradeId);
  if (file === undefined) return;
  const breaches = breachesOf(file);
  for (const row of breachRows(breaches, file, now)) {
    if (!(await reader.get('breach', row.id))) apply([put('breach', row)]);
  }
  const { persona, mainZone } = file;
  await issue(rows, breachTriggers(breaches, { persona, mainZone, arrivedAt: now }), now);
  const score = scoreRow(file, now);
  if (score) apply([put('trade_score', score)]);
}

async function issue(
  { reader, apply }: DemoRows,
  triggers: readonly CooldownTrigger[],
  now: Instant,
): Promise<void> {
  if (triggers.length === 0) return;
  const known = await reader.list('cooldown');
  const { cooldowns, tasks } = issuedRows(triggers, known, formatInstant(now));
  apply([
    ...cooldowns.map((row) => put('cooldown', row)),
    ...tasks.map((row) => put('friction_task', row)),
  ]);
}

async function ofStreaks(
  reader: EntityReader,
  userId: string,
  accountId: string,
  now: Instant,
): Promise<CooldownTrigger[]> {
  const request = { userId, accountId, plan: null, at: now, lastSyncAt: formatInstant(now) };
  const state = await loadGateState(reader, request);
  if (typeof state === 'string') return [];
  const { mainZone } = state.sources;
  const closes = factsOf(state, now).history.closes.map(streakCloseOf);
  return state.rules
    .filter(({ kind }) => kind === 'loss_streak')
    .flatMap(({ params }) =>
      streakTriggers({
        closes,
        params: params as unknown as LossStreakParams,
        mainZone,
        arrivedAt: now,
      }),
    );
}
