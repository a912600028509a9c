import type { SyncStore } from '@mast/database';
import { ageSpace } from './age-space.ts';

const DAILY_MS = 24 * 60 * 60_000;
const FIRST_MS = 60_000;
const PEOPLE = 100;

export interface AgeingOptions {
  readonly store: SyncStore;
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
  readonly firstMs?: number;
  readonly everyMs?: number;
}

export interface Ageing {
  /** Looks at one person's rows soon, as after many were brought in at once. */
  ask(userId: string): void;
  /** Resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** Looks at everybody's rows a short while after the start and then daily, one person at a time. */
export function startAgeing({
  store,
  now,
  onError,
  firstMs = FIRST_MS,
  everyMs = DAILY_MS,
}: AgeingOptions): Ageing {
  const end = new AbortController();
  let running: Promise<void> = Promise.resolve();

  const inTurn = (work: () => Promise<unknown>): void => {
    running = running.then(async () => {
      if (!end.signal.aborted) await work().catch(onError);
    });
  };

  const ageOne = (userId: string) => ageSpace(store, userId, now(), end.signal);

  async function ageAll(): Promise<void> {
    for (let after = ''; ; ) {
      const people = await store.people(after, PEOPLE);
      const last = people.at(-1);
      if (last === undefined) return;
      for (const userId of people) {
        if (end.signal.aborted) return;
        // One person's failure is no reason to leave the others' rows as they are.
        await ageOne(userId).catch(onError);
      }
      after = last;
    }
  }

  const first = setTimeout(() => inTurn(ageAll), firstMs);
  const timer = setInterval(() => inTurn(ageAll), everyMs);
  return {
    ask: (userId) => inTurn(() => ageOne(userId)),
    async stop() {
      end.abort();
      clearTimeout(first);
      clearInterval(timer);
      await running;
    },
  };
}
