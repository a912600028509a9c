import {
  type Database,
  type Door,
  migrate,
  openDatabase,
  openPostgres,
  type Sql,
} from '@mast/database';
import { newId } from '@mast/database/conformance';
import { endConnection, Gates, lockWaiters, type Moment, watchedDoor } from '@mast/database/doors';
import { createDatabase } from '@mast/database/testing';
import { cooldownTrigger, domainHandlers } from '@mast/workers';
import { afterAll, beforeAll, beforeEach, expect, inject } from 'vitest';
import { Device } from './device.ts';

let people = 0;

/** One process of the server: its own database, whose transactions can be held. */
export interface Racer {
  readonly database: Database;
  readonly gates: Gates;
}

export interface Racing {
  readonly userId: string;
  readonly now: number;
  racer(): Racer;
  device(racer: Racer, userId?: string): Device;
  /** Resolves once so many transactions wait for a lock. */
  waiting(count: number): Promise<void>;
  /** Ends a transaction's connection, as the end of its process does. */
  endConnection(sql: Sql): Promise<void>;
  /** Hands what the outbox holds to the worker that starts cooldowns, or to all, as one process of it. */
  work(racer: Racer, which?: 'cooldowns' | 'all'): Promise<void>;
}

/** Several processes on one Postgres, a new person for each test. */
export function useRacing(): Racing {
  let door: Door;
  let drop: () => Promise<void>;
  let userId = '';

  beforeAll(async () => {
    const created = await createDatabase(inject('postgresUrl'), 'races');
    drop = created.drop;
    door = openPostgres(created.url, { max: 30 });
    await migrate(door);
  });
  afterAll(async () => {
    await door.close();
    await drop();
  });
  beforeEach(() => {
    people += 1;
    userId = `racer-${people}`;
  });

  const now = Date.parse('2026-06-11T14:00:00.000Z');
  return {
    get userId() {
      return userId;
    },
    now,
    racer() {
      const gates = new Gates();
      return { gates, database: openDatabase(watchedDoor(door, gates.reach), { newEpoch: newId }) };
    },
    device: ({ database }, ofUser = userId) =>
      new Device({ store: database, userId: ofUser, now: () => now }),
    endConnection: (sql) => endConnection(door, sql),
    waiting: (count) => lockWaiters(door, count),
    async work({ database }, which = 'cooldowns') {
      const onError = (error: unknown) => {
        throw error;
      };
      const deps = { store: database, newId, onError };
      const handlers =
        which === 'all' ? [...domainHandlers(deps).values()] : [cooldownTrigger(deps)];
      const entries = await database.readOutbox();
      for (const { event } of entries) {
        for (const handle of handlers) await handle(event);
      }
      await database.settleOutbox(entries);
    },
  };
}

/** The moments of a person's transactions, by their statement. */
export const at =
  (userId: string, statement: string | RegExp) =>
  (moment: Moment): boolean =>
    moment.actor.role === 'mast_app' &&
    moment.actor.userId === userId &&
    (typeof statement === 'string' ? moment.at === statement : statement.test(moment.at));

/** All that two devices have in view, in one order. */
export function expectSameView(...devices: readonly Device[]): void {
  const [first, ...others] = devices.map(({ rows }) => [...rows].sort());
  for (const other of others) expect(other).toEqual(first);
}
