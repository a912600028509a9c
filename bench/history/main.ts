import { loadavg } from 'node:os';
import { migrate, openDatabase, type SyncStore } from '@mast/database';
import { AGEING_ENTITIES, type AgeingEntity } from '@mast/shared/entities';
import { ageSpace } from '@mast/workers';
import { handleHistory, handleHistorySummary } from '../../sync-server/src/sync/history.ts';
import { parseCursor } from '../../sync-server/src/sync/plan-history.ts';
import { handlePull } from '../../sync-server/src/sync/pull.ts';
import { median, quantile } from '../lib/measure.ts';
import { Report } from '../lib/report.ts';
import { firstSync } from '../sync/first-sync.ts';
import { change, fill } from '../sync/spaces.ts';
import { type Kind, pglite, postgres } from '../sync/stores.ts';
import { yearsOf } from './rows.ts';

const MANY = process.argv.includes('--quick') ? 20_000 : 150_000;
const FEW = 1_000;
const HOT_BAR = 20_000;
const PULLS = 100;
/** What a device's replica holds: decisions are most of the bytes, and no text to search. */
const HELD = AGEING_ENTITIES.filter((entity) => entity !== 'gate_decision');

/** The store with every write timed from its start to its commit, in milliseconds. */
function timedWrites(store: SyncStore): { store: SyncStore; times: number[] } {
  const times: number[] = [];
  const withUserWrite: SyncStore['withUserWrite'] = async (userId, work) => {
    const began = performance.now();
    const committed = await store.withUserWrite(userId, work);
    times.push(performance.now() - began);
    return committed;
  };
  return { store: { ...store, withUserWrite }, times };
}

async function pullOfTen(store: SyncStore, userId: string): Promise<number> {
  const { version, epoch } = (await store.withUserRead(userId, (r) => r.space())) as {
    version: number;
    epoch: string;
  };
  const cookie = { order: 7, epoch, v: version - 1 };
  const head = {
    pullVersion: 1,
    clientGroupID: 'bench',
    profileID: 'p',
    schemaVersion: '1',
  } as const;
  const times: number[] = [];
  for (let i = 0; i < PULLS; i += 1) {
    const began = performance.now();
    await handlePull(store, userId, { ...head, cookie });
    times.push(performance.now() - began);
  }
  return median(times);
}

async function readHistory(store: SyncStore, userId: string, entities: readonly AgeingEntity[]) {
  const began = performance.now();
  const pages: number[] = [];
  let rows = 0;
  let bytes = 0;
  let cursor: string | null = null;
  for (let isWhole = false; !isWhole; ) {
    const at = performance.now();
    const body: string = await handleHistory(store, userId, {
      after: cursor === null ? null : (parseCursor(cursor) ?? null),
      entities,
    });
    pages.push(performance.now() - at);
    const page = JSON.parse(body);
    rows += page.changes.length;
    bytes += body.length;
    cursor = page.cursor;
    isWhole = page.complete;
  }
  return { rows, bytes, ms: performance.now() - began, page: median(pages) };
}

async function measure(kind: Kind, report: Report): Promise<void> {
  const place = await kind.create();
  const door = await place.open();
  await migrate(door);
  const database = openDatabase(door, { newEpoch: () => 'epoch' });
  const few = await yearsOf('few', FEW);
  const many = await yearsOf('many', MANY);
  await fill(database, 'few', few);
  await fill(database, 'many', many);

  const { store, times } = timedWrites(database);
  const began = performance.now();
  const aged = await ageSpace(store, 'many', Date.now());
  const ageing = performance.now() - began;
  times.sort((a, b) => a - b);
  const hot = await firstSync(door, 'many');
  report.most(`${kind.name}.hot_rows`, hot.rows, HOT_BAR, { rows: many.length, aged });
  report.beside(`${kind.name}.ageing_batch_ms`, median(times), {
    'p99 ms': quantile(times, 0.99),
    batches: times.length,
    'whole ms': ageing,
  });

  const recent = many.filter(({ entity }) => entity === 'trade').slice(0, 10);
  await change(database, 'many', recent);
  await change(database, 'few', few.filter(({ entity }) => entity === 'trade').slice(0, 10));
  const rounds = [];
  for (let i = 0; i < 5; i += 1) {
    rounds.push({ few: await pullOfTen(database, 'few'), many: await pullOfTen(database, 'many') });
  }
  report.most(
    `${kind.name}.pull_150k_to_1k`,
    median(rounds.map((one) => one.many / one.few)),
    1.2,
    {
      'ms at 150k': median(rounds.map((one) => one.many)),
      'ms at 1k': median(rounds.map((one) => one.few)),
    },
  );

  const history = await readHistory(database, 'many', HELD);
  const summary: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    const at = performance.now();
    await handleHistorySummary(database, 'many');
    summary.push(performance.now() - at);
  }
  report.beside(`${kind.name}.history_rows_a_second`, (history.rows / history.ms) * 1000, {
    rows: history.rows,
    bytes: history.bytes,
    'page ms': history.page,
    'summary ms': median(summary),
  });
  await door.close();
  await place.drop();
}

const load = loadavg()[0] as number;
const report = new Report('history', process.argv.includes('--quick'));
const KINDS = { postgres, pglite: async () => pglite() };
const named = Object.entries(KINDS).filter(([name]) => process.argv.includes(name));
for (const [, open] of named.length > 0 ? named : Object.entries(KINDS)) {
  const kind = await open();
  await measure(kind, report).finally(() => kind.stop());
}
report.end(Math.max(load, loadavg()[0] as number), 5);
