import type { SyncStore } from '@mast/database';
import type { EventStream } from './stream.ts';

/** Looked through even without a hint: a poke may be lost. */
const POLL_MS = 1_000;

export interface Dispatcher {
  /** Resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/**
 * Moves events from the outbox to the stream, at once after a commit and on a slow poll. They leave
 * the outbox only after the stream has taken them, so each is dispatched at least once.
 */
export function startDispatcher(
  store: SyncStore,
  stream: EventStream,
  onError: (error: unknown) => void,
): Dispatcher {
  let isStopped = false;
  let isAsked = false;
  let running: Promise<void> | undefined;

  const drain = async (): Promise<void> => {
    while (isAsked && !isStopped) {
      isAsked = false;
      for (;;) {
        const entries = await store.readOutbox();
        if (entries.length === 0 || isStopped) break;
        await stream.publish(entries.map((entry) => entry.event));
        await store.settleOutbox(entries);
      }
    }
  };

  const wake = (): void => {
    if (isStopped) return;
    isAsked = true;
    running ??= drain()
      .catch((error) => {
        if (!isStopped) onError(error);
      })
      .finally(() => {
        running = undefined;
      });
  };

  const stopListening = store.onPoke(wake);
  const timer = setInterval(wake, POLL_MS);
  wake();
  return {
    async stop() {
      isStopped = true;
      clearInterval(timer);
      stopListening();
      await running;
    },
  };
}
