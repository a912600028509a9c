import { expect, it } from 'vitest';
import type { HistoryState } from '../../data/history/index.ts';
import { historyWords } from './history-words.ts';

const state = (over: Partial<HistoryState>): string =>
  historyWords(
    { phase: 'whole', held: 12_345, total: null, asOf: 'noon', isVerified: true, ...over },
    (iso) => iso,
  );

it.each<[Partial<HistoryState>, string]>([
  [{}, '12,345 older rows on this device, as of noon, checked against the server.'],
  [{ held: 1, isVerified: false }, '1 older row on this device, as of noon.'],
  [
    { phase: 'filling', held: 2_000, total: 9_000, asOf: null },
    '2,000 older rows on this device of 9,000, more are coming.',
  ],
  [{ phase: 'filling', asOf: null }, '12,345 older rows on this device, more are coming.'],
  [
    { phase: 'stopped', asOf: null },
    '12,345 older rows on this device so far; the rest comes when the server can be reached.',
  ],
  [
    { phase: 'stopped', isVerified: false },
    '12,345 older rows on this device, as of noon; what is newer comes when the server can be reached.',
  ],
  [{ phase: 'unknown' }, 'Looking at what is on this device.'],
])('%o', (over, words) => {
  expect(state(over)).toBe(words);
});
