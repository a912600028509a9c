import { type Database, type Door, migrate, openDatabase, openPglite } from '@mast/database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Device } from '../testing/device.ts';

const NOW = Date.parse('2026-06-11T14:00:00.000Z');
const HOUR = 3_600_000;
const cost = { statements: 0, rows: 0 };
let door: Door;
let database: Database;

/** Counts what is asked and what comes back. */
function counted(inner: Door): Door {
  return {
    ...inner,
    transaction: (actor, isolation, work) =>
      inner.transaction(actor, isolation, (sql) =>
        work({
          ...sql,
          async query<Row>(text: string, params?: readonly unknown[]) {
            const answer = await sql.query<Row>(text, params);
            cost.statements += 1;
            cost.rows += answer.rows.length;
            return answer;
          },
        }),
      ),
  };
}

beforeAll(async () => {
  door = await openPglite();
  await migrate(door);
  database = openDatabase(counted(door), { newEpoch: () => 'epoch' });
});
afterAll(() => door.close());

/** A device of a person with so many closed trades, all of which it has. */
async function personWith(trades: number): Promise<Device> {
  const userId = `person-of-${trades}`;
  const device = new Device({ store: database, userId, now: () => NOW });
  device.openAccount({ balanceAsOf: '2026-01-01T00:00:00.000Z' });
  const fills = Array.from({ length: 2 * trades }, (_, i) => ({
    id: `${userId}-${i}`,
    instrumentId: 'MES',
    side: i % 2 === 0 ? ('buy' as const) : ('sell' as const),
    size: '1',
    price: '7300',
    fee: null,
    filledAt: new Date(NOW - (2 * trades - i + 24) * HOUR).toISOString(),
    importKey: `k${i}`,
  }));
  device.write('importFills', {
    importId: `import-${userId}`,
    accountId: `acc-${userId}`,
    format: 'topstepx-orders',
    fileName: 'a.csv',
    fileHash: 'a'.repeat(64),
    zone: null,
    skipped: 0,
    rates: [],
    fills,
  });
  await device.sync();
  expect(device.all('trade')).toHaveLength(trades);
  return device;
}

async function costOf(run: () => Promise<unknown>): Promise<typeof cost> {
  Object.assign(cost, { statements: 0, rows: 0 });
  await run();
  return { ...cost };
}

it('SYNC-R09 a push of fills and the pull after it cost as much after 20 trades as after 1,000', async () => {
  const [young, old] = [await personWith(20), await personWith(1_000)];
  for (const device of [young, old]) {
    device.fill('buy', '7300', NOW - HOUR);
    device.fill('sell', '7310', NOW - HOUR / 2);
  }
  expect(await costOf(() => old.push())).toEqual(await costOf(() => young.push()));
  expect(await costOf(() => old.pull())).toEqual(await costOf(() => young.pull()));
  expect(old.all('trade')).toHaveLength(1_001);
});
