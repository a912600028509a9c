import type { OutboxEntry, SyncStore } from '@mast/database';
import { Deliveries, type Parked } from './deliveries.ts';
import { parkedRetries, toldOf } from './parked.ts';
import type { EventStream } from './stream.ts';

/** Looked through even without a hint: a poke may be lost. What failed is tried again no sooner. */
const POLL_MS = 1_000;

export interface Dispatcher {
  /** Resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/**
 * Moves events from the outbox to the stream, at once after a commit and on a slow poll. They leave
 * the outbox only after each consumer has taken them or they are parked for it, so each is dispatched
 * at least once. An event that fails holds up no other, of the same person either: consumers look at
 * all that is known, in whatever order it comes.
 */
export function startDispatcher(
  store: SyncStore,
  stream: EventStream,
  onError: (error: unknown) => void,
  pollMs = POLL_MS,
): Dispatcher {
  const deliveries = new Deliveries(stream);
  const retryParked = parkedRetries(store, stream, onError);
  let isStopped = false;
  let isAsked = false;
  let isRetryDue = false;
  let running: Promise<void> | undefined;

  const handOn = async (entries: readonly OutboxEntry[]): Promise<void> => {
    const settled: OutboxEntry[] = [];
    const parked: Parked[] = [];
    for (const entry of entries) {
      const parkedFor = await deliveries.deliver(entry.event);
      if (parkedFor === undefined) continue;
      settled.push(entry);
      parked.push(...parkedFor);
    }
    if (settled.length > 0) {
      await store.settleOutbox(
        settled,
        parked.map(({ parking }) => parking),
      );
    }
    for (const one of parked) onError(toldOf(one));
  };

  /** Goes through the outbox once: what waits to be tried again must not keep the rest out of sight. */
  const goThrough = async (retries: boolean): Promise<void> => {
    for (let after = 0; !isStopped; ) {
      const entries = await store.readOutbox(after);
      const last = entries.at(-1);
      if (last === undefined) return;
      after = last.position;
      await handOn(retries ? entries : entries.filter(({ event }) => !deliveries.isWaiting(event)));
    }
  };

  const drain = async (): Promise<void> => {
    while (isAsked && !isStopped) {
      isAsked = false;
      const retries = isRetryDue;
      isRetryDue = false;
      await goThrough(retries);
      if (!isStopped) await retryParked();
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

  const poll = (): void => {
    isRetryDue = true;
    wake();
  };

  const stopListening = store.onPoke(wake);
  const timer = setInterval(poll, pollMs);
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
