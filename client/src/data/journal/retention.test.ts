import { expect, test } from 'vitest';
import { type SettledRow, unkept } from './retention.ts';

const NOW = 1_000_000;
const keep = { ageMs: 1_000, rows: 3, size: 100 };

const row = (key: string, over: Partial<SettledRow> = {}): SettledRow => ({
  key,
  settledAt: NOW - 10,
  size: 10,
  ...over,
});

test('settled rows within age, count and size stay', () => {
  expect(unkept([row('a'), row('b'), row('c')], NOW, keep)).toEqual([]);
});

test('a settled row leaves after its time', () => {
  const rows = [row('a', { settledAt: NOW - 1_001 }), row('b', { settledAt: NOW - 1_000 })];
  expect(unkept(rows, NOW, keep)).toEqual(['a']);
});

test('of too many settled rows the newest stay', () => {
  expect(
    unkept(
      ['a', 'b', 'c', 'd', 'e'].map((key) => row(key)),
      NOW,
      keep,
    ),
  ).toEqual(['a', 'b']);
});

test('of settled rows that are too large together the newest stay, without a hole', () => {
  const rows = [row('a', { size: 1 }), row('b', { size: 60 }), row('c', { size: 60 })];
  expect(unkept(rows, NOW, keep)).toEqual(['a', 'b']);
});
