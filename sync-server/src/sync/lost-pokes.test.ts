import { type Database, migrate, openDatabase, openPglite } from '@mast/database';
import { newId } from '@mast/database/conformance';
import { startWorkers } from '@mast/workers';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { Device } from '../testing/device.ts';
import { cooldowns, lose } from '../testing/losses.ts';

const NOW = Date.parse('2026-06-11T14:00:00.000Z');
const MINUTE = 60_000;

let database: Database;
beforeAll(async () => {
  const door = await openPglite();
  await migrate(door);
  database = { ...openDatabase(door, { newEpoch: newId }), onPoke: () => () => undefined };
});
afterAll(() => database.close());

const settled = async (): Promise<void> => expect(await database.readOutbox()).toEqual([]);

it('SYNC-R08 with every poke lost the worker and two devices come to the same view', async () => {
  const now = () => NOW;
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const workers = startWorkers({ store: database, now, newId, onError });
  try {
    const [a, b] = [1, 2].map(() => new Device({ store: database, userId: 'unheard', now }));
    if (!a || !b) throw new Error('expected two devices');
    a.openAccount();
    lose(a, 2, NOW - MINUTE);
    await a.sync();
    await vi.waitFor(settled, { timeout: 20_000 });
    await b.pull();
    await a.pull();
    expect(cooldowns(b)).toMatchObject([{ state: 'enforced' }]);
    expect([...a.rows].sort()).toEqual([...b.rows].sort());
    expect(errors).toEqual([]);
  } finally {
    await workers.stop();
  }
});
