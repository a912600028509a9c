import type { SyncStore } from '@mast/database';
import { startDaily } from '../jobs/daily.ts';
import { everyPerson } from '../jobs/every-person.ts';
import { buildDigests } from './build-digests.ts';

/** The chosen weekday may move, so nobody is taken to have nothing to do for longer. */
const LOOK_MS = 60 * 60_000;
/** People of whom it is remembered when to look again; beyond that all are looked at anew. */
const REMEMBERED = 50_000;

export interface DigestsOptions {
  readonly store: SyncStore;
  readonly now: () => number;
  readonly newId: () => string;
  readonly onError: (error: unknown) => void;
}

export interface Digests {
  /** A device of this person is here: what is due is built soon, one person after the other. */
  contact(userId: string): void;
  /** Resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** Builds digests at the first contact on their day, and once a day for whoever is away. */
export function startDigests({ store, now, newId, onError }: DigestsOptions): Digests {
  const end = new AbortController();
  const lookAgainAt = new Map<string, number>();
  let running: Promise<void> = Promise.resolve();

  async function build(userId: string): Promise<void> {
    const at = now();
    const nextAt = await buildDigests({ store, newId, onError }, userId, at);
    lookAgainAt.set(userId, Math.min(nextAt ?? Number.POSITIVE_INFINITY, at + LOOK_MS));
  }

  function contact(userId: string): void {
    const at = now();
    if (at < (lookAgainAt.get(userId) ?? 0)) return;
    if (lookAgainAt.size >= REMEMBERED) lookAgainAt.clear();
    // Whoever asks again meanwhile is in the queue already.
    lookAgainAt.set(userId, at + LOOK_MS);
    running = running.then(async () => {
      if (end.signal.aborted) return;
      await build(userId).catch((error) => {
        lookAgainAt.delete(userId);
        onError(error);
      });
    });
  }

  const daily = startDaily(
    (signal) => everyPerson(store, (userId) => build(userId).catch(onError), signal),
    onError,
  );
  return {
    contact,
    async stop() {
      end.abort();
      await Promise.all([daily.stop(), running]);
    },
  };
}
