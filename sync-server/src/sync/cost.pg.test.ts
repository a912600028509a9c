import { type Database, type Door, migrate, openDatabase, openPostgres } from '@mast/database';
import { newId } from '@mast/database/conformance';
import { explainedDoor, noWork, type Work } from '@mast/database/doors';
import { createDatabase } from '@mast/database/testing';
import { ENTITY_NAMES } from '@mast/shared/entities';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Device } from '../testing/device.ts';
import { analyze, multiply, putEach } from '../testing/filled-tables.ts';

const NOW = Date.parse('2026-06-11T14:00:00.000Z');
const LONG_AGO = Date.parse('2024-01-02T14:00:00.000Z');
const MINUTE = 60_000;
const FEW = 30;
const MANY = 3_000;
const PATIENCE_MS = 5 * MINUTE;

const sum = ({ rows }: Work): number => [...rows.values()].reduce((a, b) => a + b, 0);

describe('what sync costs on Postgres', () => {
  let door: Door;
  let database: Database;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const created = await createDatabase(inject('postgresUrl'), 'cost');
    drop = created.drop;
    door = openPostgres(created.url);
    await migrate(door);
    database = openDatabase(door, { newEpoch: newId });
  });
  afterAll(async () => {
    await door.close();
    await drop();
  });

  /** What something costs that a device does. */
  async function costOf(device: Device, act: (on: Device) => Promise<unknown>): Promise<Work> {
    const work = noWork();
    const explained = openDatabase(explainedDoor(door, work), { newEpoch: newId });
    (device.options as unknown as { store: Database }).store = explained;
    await act(device);
    (device.options as unknown as { store: Database }).store = database;
    return work;
  }

  const deviceOf = (userId: string): Device =>
    new Device({ store: database, userId, now: () => NOW });

  /** A person with so many rows of every entity, whose device lacks one change of each. */
  async function personOf(userId: string, rows: number): Promise<Device> {
    await putEach(database, userId, 'old');
    const copies = await multiply(door, userId, 'old', rows);
    expect(copies).toBeGreaterThan((ENTITY_NAMES.length - 3) * rows);
    await analyze(door);
    const device = deviceOf(userId);
    await device.pull();
    await putEach(database, userId, 'new');
    return device;
  }

  it(
    'SYNC-R09 a pull of a change of every entity looks at as many rows of a long history as of a short one',
    async () => {
      const few = await costOf(await personOf('few', FEW), (on) => on.pull());
      const many = await costOf(await personOf('many', MANY), (on) => on.pull());
      console.log(`pull: ${many.statements} statements, ${sum(many)} rows`, many.rows);
      expect([...many.wholeTables]).toEqual([]);
      expect(many.statements).toBe(few.statements);
      // The two changes of each entity, and one row each of what says that there are any.
      expect(sum(many)).toBeLessThan(4 * ENTITY_NAMES.length);
    },
    PATIENCE_MS,
  );

  /** A person with an account whose so many trades closed long ago, on the same few days. */
  async function traderOf(userId: string, trades: number): Promise<Device> {
    const device = deviceOf(userId);
    device.openAccount({ balanceAsOf: new Date(LONG_AGO - MINUTE).toISOString() });
    device.write('importFills', {
      importId: 'history',
      accountId: `acc-${userId}`,
      format: 'topstepx-orders',
      fileName: 'orders.csv',
      fileHash: 'a'.repeat(64),
      zone: null,
      skipped: 0,
      rates: [],
      fills: Array.from({ length: 2 * trades }, (_, i) => ({
        id: `${userId}-${String(i).padStart(5, '0')}`,
        instrumentId: 'MES',
        side: i % 2 === 0 ? 'buy' : 'sell',
        size: '1',
        price: '7300',
        fee: null,
        filledAt: new Date(LONG_AGO + i * 100).toISOString(),
        importKey: `k${i}`,
      })),
    });
    await device.push();
    await device.pull();
    expect(device.all('trade')).toHaveLength(trades);
    await analyze(door);
    return device;
  }

  it.each<[string, (device: Device) => Promise<unknown>]>([
    ['a fill', async (device) => device.fill('buy', '7300', NOW - MINUTE)],
    ['a plan', (device) => device.submit()],
  ])(
    'SYNC-R09 a push of %s looks at as many rows of a long history as of a short one',
    async (what, write) => {
      const works: Work[] = [];
      for (const trades of [FEW, MANY]) {
        const device = await traderOf(`trader-${what.replace(' ', '-')}-${trades}`, trades);
        await write(device);
        works.push(await costOf(device, (on) => on.push()));
      }
      const [few, many] = works as [Work, Work];
      console.log(`${what}: ${many.statements} statements`, few.rows, many.rows);
      expect(many.statements).toBe(few.statements);
      expect(sum(many)).toBeLessThanOrEqual(sum(few) + FEW);
    },
    PATIENCE_MS,
  );
});
