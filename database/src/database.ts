import type { EntityReader } from '@mast/shared/entities';
import type { Door, Isolation, Sql } from './door/door.ts';
import { entityReader } from './entities/reader.ts';
import { lockSpace, UserWriter } from './space/space.ts';

export interface Committed<T> {
  readonly value: T;
  /** The space's version after the commit. */
  readonly version: number;
}

export type PokeListener = (userId: string, version: number) => void;

/** The one door to SQL: every write of a synced row passes through `withUserWrite`. */
export interface Database {
  readonly door: Door;
  withUserRead<T>(userId: string, work: (reader: EntityReader, sql: Sql) => Promise<T>): Promise<T>;
  /**
   * One write transaction of a person: locks the space first, lets `work` write under the next
   * version, bumps the version once if anything was written, and pokes after the commit.
   */
  withUserWrite<T>(userId: string, work: (writer: UserWriter) => Promise<T>): Promise<Committed<T>>;
  /** Called after a commit that others may want to know of; a hint, never a promise. */
  onPoke(listener: PokeListener): () => void;
  close(): Promise<void>;
}

const READ: Isolation = 'repeatable read read only';

export function openDatabase(door: Door, options: { readonly newEpoch: () => string }): Database {
  const listeners = new Set<PokeListener>();
  return {
    door,

    withUserRead: (userId, work) =>
      door.transaction({ role: 'mast_app', userId }, READ, (sql) =>
        work(entityReader(sql, userId), sql),
      ),

    async withUserWrite(userId, work) {
      const committed = await door.transaction(
        { role: 'mast_app', userId },
        'read committed',
        async (sql) => {
          const writer = new UserWriter(
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
      if (committed.isDirty) {
        for (const listener of listeners) listener(userId, committed.version);
      }
      return { value: committed.value, version: committed.version };
    },

    onPoke(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    close: () => door.close(),
  };
}
