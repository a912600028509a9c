import { migrate, openDatabase, openPglite } from '@mast/database';
import type { Ground } from './play.ts';
import { realStand } from './real-stand.ts';
import { REAL, SHORT, USUAL } from './schedule/steps.ts';
import { RestorableMemory } from './server/restorable-memory.ts';
import type { RestorableStore } from './server/restorable-store.ts';
import { SqlBackup } from './server/sql-backup.ts';
import { model } from './stand.ts';

function epochs(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `epoch-${count}`;
  };
}

/** A store in memory, a new one for each schedule. */
export function memoryGround(): Ground {
  const newEpoch = epochs();
  return {
    size: USUAL,
    fresh: async () => ({
      store: new RestorableMemory({ newEpoch }),
      userId: 'person',
      stand: model,
    }),
    close: async () => {},
  };
}

/** The real Replicache over a store in memory. */
export function realGround(): Ground {
  const newEpoch = epochs();
  const stand = realStand();
  let people = 0;
  return {
    size: REAL,
    async fresh() {
      people += 1;
      return { store: new RestorableMemory({ newEpoch }), userId: `person-${people}`, stand };
    },
    close: async () => stand.close(),
  };
}

/** The embedded database, a new person in it for each schedule. */
export async function pgliteGround(): Promise<Ground> {
  const newEpoch = epochs();
  const door = await openPglite();
  await migrate(door);
  const backup = await SqlBackup.over(door);
  const database = openDatabase(door, { newEpoch });
  const store: RestorableStore = {
    ...database,
    async backup(userId) {
      await backup.take(userId);
      return () => backup.bringBack(userId, newEpoch());
    },
  };
  let people = 0;
  return {
    size: SHORT,
    async fresh() {
      people += 1;
      return { store, userId: `person-${people}`, stand: model };
    },
    close: () => database.close(),
  };
}
