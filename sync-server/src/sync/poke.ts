import type { SyncStore } from '@mast/database';

type Send = (version: number) => void;

/** Who listens for a person's pokes. A poke says only that there is something to pull. */
export interface Pokes {
  subscribe(userId: string, send: Send): () => void;
  close(): void;
}

export function openPokes(store: SyncStore): Pokes {
  const listeners = new Map<string, Set<Send>>();
  const stop = store.onPoke((userId, version) => {
    for (const send of listeners.get(userId) ?? []) send(version);
  });
  return {
    subscribe(userId, send) {
      const own = listeners.get(userId) ?? new Set();
      own.add(send);
      listeners.set(userId, own);
      return () => {
        own.delete(send);
        if (own.size === 0) listeners.delete(userId);
      };
    },
    close: stop,
  };
}
