import { MemoryStore } from '@mast/database/memory';
import { del, put } from '@mast/shared/entities';
import type { CalendarEvent } from '@mast/shared/types';
import { afterEach, expect, it, vi } from 'vitest';
import { startDaily } from './daily.ts';
import { prune } from './prune.ts';

const DAY_MS = 24 * 60 * 60_000;
const START = Date.parse('2026-06-11T14:00:00.000Z');

afterEach(() => {
  vi.useRealTimers();
});

const event = (id: string): CalendarEvent => ({
  id,
  title: 'CPI',
  at: '2026-06-12T12:30:00.000Z',
  impact: 'high',
  about: 'economic',
  currency: null,
  instrumentId: null,
  createdAt: '2026-06-11T14:00:00.000Z',
});

it('forgets removals of 90 days ago for every person, and keys with them', async () => {
  let now = START;
  const store = new MemoryStore({ newEpoch: () => 'e', now: () => now });
  const people = Array.from({ length: 205 }, (_, i) => `person-${String(i).padStart(3, '0')}`);
  for (const userId of people) {
    await store.withUserWrite(userId, async (w) => {
      await w.apply([put('calendar_event', event('a'))]);
      await w.recordKey('k', 'saveCalendarEvent', 'applied');
    });
    await store.withUserWrite(userId, (w) => w.apply([del('calendar_event', 'a')]));
  }
  const floors = async () =>
    new Set(
      await Promise.all(
        people.map((userId) =>
          store.withUserRead(userId, async (space) => (await space.space())?.tombstoneFloor),
        ),
      ),
    );
  now += 89 * DAY_MS;
  await prune(store, now);
  expect(await floors()).toEqual(new Set([0]));
  now += 2 * DAY_MS;
  await prune(store, now);
  expect(await floors()).toEqual(new Set([2]));
  const kept = await store.withUserWrite('person-204', (w) => w.isKeyApplied('k'));
  expect(kept.value).toBe(false);
});

it('a job runs once a day, goes on after an error, and no more once it was stopped', async () => {
  vi.useFakeTimers();
  let runs = 0;
  const errors: unknown[] = [];
  const job = startDaily(
    async () => {
      runs += 1;
      if (runs === 1) throw new Error('the database was away');
    },
    (error) => errors.push(error),
  );
  await vi.advanceTimersByTimeAsync(DAY_MS - 1);
  expect(runs).toBe(1);
  await vi.advanceTimersByTimeAsync(2 * DAY_MS);
  expect(runs).toBe(3);
  expect(errors).toHaveLength(1);
  await job.stop();
  await vi.advanceTimersByTimeAsync(5 * DAY_MS);
  expect(runs).toBe(3);
});
