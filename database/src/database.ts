import type { Door, Isolation, Sql } from './door/door.ts';
import { readOutbox, settleOutbox } from './outbox.ts';
import { countParked, readParked, unpark } from './parked.ts';
import { listPeople } from './store/people.ts';
import { forgetOld } from './store/prune.ts';
import { readSpace, SqlSpaceReader } from './store/space-reader.ts';
import { SqlSpaceWriter } from './store/space-writer.ts';
import type { PokeListener, Space, SyncStore } from './store/sync-store.ts';

/** The one door to SQL: every write of a synced row passes through `withUserWrite`. */
export interface Database extends SyncStore {
  readonly door: Door;
  close(): Promise<void>;
}

const READ: Isolation = 'repeatable read read only';

export function openDatabase(door: Door, options: { readonly newEpoch: () => string }): Database {
  const listeners = new Set<PokeListener>();
  return {
    door,

    withUserRead: (userId, work) =>
      door.transaction({ role: 'mast_app', userId }, READ, (sql) =>
        work(new SqlSpaceReader(sql, userId)),
      ),

    async withUserWrite(userId, work) {
      const { isDirty, ...committed } = await door.transaction(
        { role: 'mast_app', userId },
        'read committed',
        async (sql) => {
          const writer = new SqlSpaceWriter(
            sql,
            userId,
            await lockSpace(sql, userId, options.newEpoch),
          );
          const value = await work(writer);
          if (!writer.isDirty) return { value, version: writer.space.version, isDirty: false };
          await sql.query('update spaces set version = $2 where user_id = $1', [
            userId,
            writer.nextVersion,
          ]);
          return { value, version: writer.nextVersion, isDirty: true };
        },
      );
      if (isDirty) for (const listener of listeners) listener(userId, committed.version);
      return committed;
    },

    people: (afterId, limit) => listPeople(door, afterId, limit),
    forgetOld: () => forgetOld(door),
    readOutbox: (after = 0) => readOutbox(door, after),
    settleOutbox: (entries, parked = []) => settleOutbox(door, entries, parked),
    readParked: (after) => readParked(door, after),
    countParked: () => countParked(door),
    unpark: (position) => unpark(door, position),

    onPoke(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    close: () => door.close(),
  };
}

/** The first statement of every write: whoever writes this person's rows waits here. */
async function lockSpace(sql: Sql, userId: string, newEpoch: () => string): Promise<Space> {
  const existing = await readSpace(sql, userId, true);
  if (existing) return existing;
  await sql.query('insert into spaces (user_id, epoch) values ($1, $2) on conflict do nothing', [
    userId,
    newEpoch(),
  ]);
  return (await readSpace(sql, userId, true)) as Space;
}
