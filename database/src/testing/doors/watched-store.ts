import type { SpaceWriter, SyncStore } from '../../store/sync-store.ts';

/** A store that has no statements stops before each call of its port instead. */
export function watchedStore(store: SyncStore, reach: (at: string) => Promise<void>): SyncStore {
  return {
    ...store,
    async withUserWrite(userId, work) {
      await reach('begin');
      const committed = await store.withUserWrite(userId, async (writer) => {
        const value = await work(watchedWriter(writer, reach));
        await reach('commit');
        return value;
      });
      await reach('committed');
      return committed;
    },
    async readOutbox(after) {
      await reach('readOutbox');
      return store.readOutbox(after);
    },
    async settleOutbox(entries, parked) {
      await reach('commit');
      await store.settleOutbox(entries, parked);
      await reach('committed');
    },
  };
}

const watchedWriter = (writer: SpaceWriter, reach: (at: string) => Promise<void>): SpaceWriter =>
  new Proxy(writer, {
    get(target, name) {
      const value = Reflect.get(target, name, target);
      if (typeof value !== 'function' || name === 'touch') return value;
      return async (...args: unknown[]) => {
        await reach(String(name));
        return value.apply(target, args);
      };
    },
  });
