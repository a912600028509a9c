import { describeStore, newId } from '../store-conformance.ts';
import { MemoryStore } from './memory-store.ts';

describeStore('memory', async () => ({
  store: new MemoryStore({ newEpoch: newId }),
  close: async () => undefined,
}));
