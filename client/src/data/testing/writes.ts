import { expect, onTestFinished } from 'vitest';
import type { PulledNews } from '../journal/covered-keys.ts';
import type { Journal } from '../journal/journal.ts';
import { openJournal } from '../journal/journal-dexie.ts';
import { type MutationTarget, Writes, type WritesOptions } from '../journal/writes.ts';
import { newId } from '../new-id.ts';
import { sampleAccount, sampleMeta } from './samples.ts';

export const recent = (counter: number) => sampleMeta(counter, new Date().toISOString());

/** Of a device whose clock is the server's. */
export const trueClock = { now: () => Date.now(), earliest: () => Date.now() };

/** A person's journal and writes, and what their replica was given. */
export async function setUp(over: Partial<WritesOptions> = {}) {
  const journal = await openJournal(newId());
  const writes = new Writes({
    journal: async () => journal,
    device: { bootId: 'boot-1', meta: recent },
    clock: trueClock,
    liveBoots: async () => new Set(['boot-1']),
    alone: (run) => run(),
    pushAsWritten: async () => ({ taken: [], isCutShort: false }),
    onPending: () => {},
    keepAnsweredMs: 0,
    ...over,
  });
  onTestFinished(() => {
    writes.detach();
    journal.close();
  });
  return { journal, writes };
}

export function fakeReplica(held: readonly string[] = []) {
  const given: string[] = [];
  const replica: MutationTarget = {
    async mutate(_name, { meta }) {
      given.push(meta.key);
      return { clientId: 'c1', mutationId: given.length };
    },
    heldKeys: async () => new Set(held),
  };
  return { given, replica };
}

export const another = (journal: Journal, over: Partial<WritesOptions> = {}) =>
  new Writes({
    journal: async () => journal,
    device: { bootId: 'boot-2', meta: recent },
    clock: trueClock,
    liveBoots: async () => new Set(['boot-2']),
    alone: (run) => run(),
    pushAsWritten: async () => ({ taken: [], isCutShort: false }),
    onPending: () => {},
    ...over,
  });

/** A pull that brings this. */
export const take = async (writes: Writes, news: PulledNews) => (await writes.listen())(news);

/** Writes so many rows that the server takes in and that are settled. @returns their keys */
export async function settle(journal: Journal, writes: Writes, count: number): Promise<string[]> {
  await writes.attach(fakeReplica().replica);
  const keys: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const row = await writes.append('createAccount', sampleAccount(`a${n}`));
    writes.hand(row);
    keys.push(row.key);
  }
  await writes.settled();
  await take(writes, { lastMutationIDChanges: { c1: count }, patch: [] });
  await expect.poll(async () => (await journal.count()).settled).toBe(count);
  writes.detach();
  return keys;
}

export function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

export const keysOf = async (journal: Journal) => (await journal.rows()).map(({ key }) => key);
