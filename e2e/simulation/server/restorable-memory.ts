import { MemoryStore } from '../../../database/src/testing/memory/memory-store.ts';
import type { RestorableStore } from './restorable-store.ts';

/** A store in memory with its operator. */
export class RestorableMemory extends MemoryStore implements RestorableStore {
  async backup(_userId: string) {
    const held = this.snapshot();
    return async () => this.restore(held);
  }
}
