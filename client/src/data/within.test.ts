import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { within } from './within.ts';

const never = new Promise<string>(() => {});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('gives what comes about in time, and its failure', async () => {
  expect(await within(100, Promise.resolve('there'))).toBe('there');
  await expect(within(100, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});

test('gives nothing once the time is over', async () => {
  const awaited = within(100, never);
  await vi.advanceTimersByTimeAsync(100);
  expect(await awaited).toBeUndefined();
});

test('a page that was stopped finds one of its timers due, and waits on', async () => {
  let resolve = (_text: string) => {};
  const late = new Promise<string>((done) => {
    resolve = done;
  });
  const awaited = within(100, late);
  vi.advanceTimersToNextTimer();
  resolve('late');
  expect(await awaited).toBe('late');
});
