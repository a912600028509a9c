import { type Door, openDatabase, openPostgres, type Sql, type SyncStore } from '@mast/database';
import { endConnection, personDump, watchedDoor, watchedStore } from '@mast/database/doors';
import { everyRow } from '@mast/database/every-row';
import { MemoryStore } from '@mast/database/memory';
import type { CrashRig } from './every-crash-point.ts';

const newEpoch = () => 'epoch';

/** The embedded database ends with its process: a crash here is one that its process survives. */
export const embeddedRig = (door: Door): CrashRig => ({
  kinds: ['lost', 'cancelled'],
  process: (reach) =>
    openDatabase(reach ? watchedDoor(door, ({ at }) => reach(at)) : door, { newEpoch }),
  dump: personDump(door),
  close: () => door.close(),
});

/** @param url of a database that is there for this alone */
export function postgresRig(url: string, drop: () => Promise<void>): CrashRig {
  const door = openPostgres(url);
  return {
    kinds: ['lost', 'abandoned'],
    process(reach, kind) {
      // A process that is gone gives no connection back: each has some of its own.
      const own = kind === 'abandoned' ? openPostgres(url, { max: 2 }) : door;
      const killOf = (sql: Sql | undefined) => sql && (() => endConnection(door, sql));
      const watched = reach && watchedDoor(own, ({ at, sql }) => reach(at, killOf(sql)));
      return openDatabase(watched ?? own, { newEpoch });
    },
    dump: personDump(door),
    async close() {
      await door.close();
      await drop();
    },
  };
}

export function memoryRig(): CrashRig {
  const store = new MemoryStore({ newEpoch });
  return {
    kinds: ['lost', 'cancelled'],
    process: (reach) => (reach ? watchedStore(store, (at) => reach(at)) : store),
    dump: (userId) => dumpOfPort(store, userId),
    close: async () => undefined,
  };
}

/** What the port shows of a person. */
async function dumpOfPort(store: SyncStore, userId: string): Promise<string[]> {
  const own = await store.withUserRead(userId, async (reader) => {
    const space = await reader.space();
    const upTo = space?.version ?? 0;
    const rows = await everyRow(reader, 0, upTo);
    const removed = await reader.tombstonesSince({ after: 0, upTo: upTo }, 1_000_000);
    return [{ space }, ...rows, ...removed];
  });
  const outbox = await store.readOutbox();
  const events = outbox.filter(({ event }) => event.userId === userId).map(({ event }) => event);
  return [...own, ...events].map((one) => JSON.stringify(one));
}
