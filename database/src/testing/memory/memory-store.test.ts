import { describePruning } from '../prune-conformance.ts';
import { describeStore, newId } from '../store-conformance.ts';
import { MemoryStore } from './memory-store.ts';

describeStore('memory', async () => ({
  store: new MemoryStore({ newEpoch: newId }),
  close: async () => undefined,
}));

describePruning('memory', async () => {
  let now = Date.now();
  return {
    store: new MemoryStore({ newEpoch: newId, now: () => now }),
    close: async () => undefined,
    grow: async (days) => {
      now += days * 24 * 60 * 60_000;
    },
  };
});
