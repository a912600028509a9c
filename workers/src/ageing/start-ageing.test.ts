import { everyRow } from '@mast/database/every-row';
import { MemoryStore } from '@mast/database/memory';
import { put } from '@mast/shared/entities';
import { EVENT_VERSION } from '@mast/shared/events';
import { before } from '@mast/shared/facts';
import type { CalendarEvent, JournalEntry } from '@mast/shared/types';
import { afterEach, describe, expect, it } from 'vitest';
import { ageAfterImport } from '../handlers/age-after-import.ts';
import { ageSpace } from './age-space.ts';
import { type Ageing, startAgeing } from './start-ageing.ts';

const NOW = Date.parse('2026-06-11T14:00:00.000Z');
const DAY = 86_400_000;

const entry = (id: string, daysAgo: number): JournalEntry => ({
  id,
  kind: 'note',
  period: null,
  tradeId: null,
  text: 'I kept to my plan.',
  emotion: null,
  followedPlan: null,
  answers: null,
  intentId: null,
  revisedAt: null,
  safeguards: null,
  at: before(NOW, daysAgo * DAY),
  createdAt: before(NOW, daysAgo * DAY),
});

let epochs = 0;
function openStore(): MemoryStore {
  return new MemoryStore({
    newEpoch: () => {
      epochs += 1;
      return `epoch-${epochs}`;
    },
  });
}

const hotIds = (store: MemoryStore, user: string) =>
  store.withUserRead(user, async (space) => (await everyRow(space, 0, 1_000)).map(({ id }) => id));

const write = (store: MemoryStore, user: string, ...entries: JournalEntry[]) =>
  store.withUserWrite(user, (w) => w.apply(entries.map((one) => put('journal_entry', one))));

describe('ageing one person’s rows', () => {
  it('goes through more rows than one transaction takes, each once', async () => {
    const store = openStore();
    const old = Array.from({ length: 1_203 }, (_, i) => entry(`old-${i}`, 500 + i));
    await write(store, 'ann', ...old, entry('new', 10));
    expect(await ageSpace(store, 'ann', NOW)).toBe(1_203);
    expect(await hotIds(store, 'ann')).toEqual(['new']);
    expect(await ageSpace(store, 'ann', NOW)).toBe(0);
  });

  it('what a failure leaves undone is done the next time', async () => {
    const store = openStore();
    const old = Array.from({ length: 800 }, (_, i) => entry(`old-${i}`, 500));
    await write(store, 'ann', ...old);
    const { withUserWrite } = store;
    let writes = 0;
    store.withUserWrite = (user, work) => {
      writes += 1;
      if (writes === 2) return Promise.reject(new Error('the database is gone'));
      return withUserWrite(user, work);
    };
    await expect(ageSpace(store, 'ann', NOW)).rejects.toThrow('gone');
    expect(await hotIds(store, 'ann')).toHaveLength(300);
    expect(await ageSpace(store, 'ann', NOW)).toBe(300);
  });

  it('leaves entities that do not age alone', async () => {
    const store = openStore();
    const event: CalendarEvent = {
      id: 'cpi',
      title: 'CPI',
      at: before(NOW, 2_000 * DAY),
      impact: 'high',
      about: 'economic',
      currency: null,
      instrumentId: null,
      createdAt: before(NOW, 2_000 * DAY),
    };
    await store.withUserWrite('ann', (w) => w.apply([put('calendar_event', event)]));
    expect(await ageSpace(store, 'ann', NOW)).toBe(0);
  });
});

describe('the ageing of everybody’s rows', () => {
  let ageing: Ageing | undefined;
  afterEach(() => ageing?.stop());

  const until = async (isSo: () => Promise<boolean>): Promise<void> => {
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('begins a while after the start and comes again', async () => {
    const store = openStore();
    for (const user of ['ann', 'ben']) await write(store, user, entry('old', 500));
    ageing = startAgeing({ store, now: () => NOW, onError: () => {}, firstMs: 1, everyMs: 20 });
    const noneHot = async () =>
      (await hotIds(store, 'ann')).length + (await hotIds(store, 'ben')).length === 0;
    await until(noneHot);
    await write(store, 'ann', entry('older', 600));
    await until(noneHot);
  });

  it('one person’s failure is told and keeps nobody else’s rows', async () => {
    const store = openStore();
    for (const user of ['ann', 'ben']) await write(store, user, entry('old', 500));
    const { withUserWrite } = store;
    store.withUserWrite = (user, work) =>
      user === 'ann' ? Promise.reject(new Error('ann is locked')) : withUserWrite(user, work);
    const errors: unknown[] = [];
    const onError = (error: unknown) => errors.push(error);
    ageing = startAgeing({ store, now: () => NOW, onError, firstMs: 1 });
    await until(async () => (await hotIds(store, 'ben')).length === 0);
    expect(errors).toEqual([new Error('ann is locked')]);
  });

  it('looks at once at whoever brought many trades in, and at nobody for a few', async () => {
    const asked: string[] = [];
    const handle = ageAfterImport({ ask: (userId) => asked.push(userId) });
    const event = (userId: string, trades: number, type: 'trade.closed' | 'cooldown.started') =>
      handle({
        id: userId,
        type,
        version: EVENT_VERSION,
        ts: before(NOW, 0),
        producer: 'test',
        correlationId: 'c',
        userId,
        data: { tradeIds: Array.from({ length: trades }, (_, i) => `${i}`), accountId: 'a' },
      });
    await event('many', 100, 'trade.closed');
    await event('few', 99, 'trade.closed');
    await event('other', 100, 'cooldown.started');
    expect(asked).toEqual(['many']);
    const store = openStore();
    await write(store, 'ann', entry('old', 500));
    ageing = startAgeing({ store, now: () => NOW, onError: () => {} });
    ageing.ask('ann');
    await until(async () => (await hotIds(store, 'ann')).length === 0);
  });
});
