import { breachesOf, breachRows, loadTradeFile } from '@mast/shared/conduct';
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
import type { DemoRows } from './demo-rows.ts';
import { score } from './score.ts';

/** What the workers of a server make of a write in a demo: breaches, cooldowns with their tasks, scores. */
export async function follow(
  rows: DemoRows,
  userId: string,
  changes: readonly Change[],
  now: Instant,
): Promise<void> {
  const touched = touchedTrades(changes);
  for (const id of touched) await judgeTrade(rows, id, now);
  if (touched.size > 0) await score(rows, touched, now);
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
  const { reader } = rows;
  const file = await loadTradeFile(reader, tradeId);
  if (file === undefined) return;
  const breaches = breachesOf(file);
  for (const row of breachRows(breaches, file, now)) {
    if (!(await reader.get('breach', row.id))) rows.apply([put('breach', row)]);
  }
  const { persona, mainZone } = file;
  await issue(rows, breachTriggers(breaches, { persona, mainZone, arrivedAt: now }), now);
}

async function issue(
  rows: DemoRows,
  triggers: readonly CooldownTrigger[],
  now: Instant,
): Promise<void> {
  if (triggers.length === 0) return;
  const known = await rows.reader.list('cooldown');
  const { cooldowns, tasks } = issuedRows(triggers, known, formatInstant(now));
  rows.apply([
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
