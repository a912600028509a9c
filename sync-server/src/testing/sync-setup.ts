import {
  type Database,
  type Door,
  migrate,
  openDatabase,
  readOutbox,
  settleOutbox,
} from '@mast/database';
import { cooldownTrigger } from '@mast/workers';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { Device, type DeviceOptions } from './device.ts';

export const MINUTE = 60_000;
let person = 0;

/** The real handlers over one kind of database, a new person for each test. */
export interface SyncSetup {
  readonly door: Door;
  readonly database: Database;
  readonly userId: string;
  /** The clock of all devices and of the server; tests move it. */
  now: number;
  device(over?: Partial<DeviceOptions>): Device;
  /** What the worker process does with what the outbox holds. */
  runWorkers(): Promise<void>;
}

export function useSync(open: () => Promise<Door>): SyncSetup {
  let door: Door;
  let database: Database;
  let userId = '';

  beforeAll(async () => {
    door = await open();
    await migrate(door);
    let epoch = 0;
    database = openDatabase(door, {
      newEpoch: () => {
        epoch += 1;
        return `epoch-${epoch}`;
      },
    });
  });
  afterAll(() => door.close());
  beforeEach(() => {
    person += 1;
    userId = `person-${person}`;
    setup.now = Date.parse('2026-06-11T14:00:00.000Z');
  });

  const setup: SyncSetup = {
    get door() {
      return door;
    },
    get database() {
      return database;
    },
    get userId() {
      return userId;
    },
    now: 0,
    device: (over = {}) => new Device({ database, userId, now: () => setup.now, ...over }),
    async runWorkers() {
      let events = 0;
      const handle = cooldownTrigger({
        database,
        newId: () => {
          events += 1;
          return `worker-event-${userId}-${events}`;
        },
      });
      for (;;) {
        const entries = await readOutbox(door);
        if (entries.length === 0) return;
        for (const { event } of entries) await handle(event);
        await settleOutbox(door, entries);
      }
    },
  };
  return setup;
}
