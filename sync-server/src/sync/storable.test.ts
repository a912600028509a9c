import { expect, it } from 'vitest';
import { isStorable, storable } from './storable.ts';

const nested = (levels: number): unknown => (levels === 0 ? 'core' : { inner: nested(levels - 1) });

it.each([
  ['a NUL', 'a\0b', 'a\ufffdb'],
  ['half of a character', 'a\ud83d', 'a\ufffd'],
  ['a name with half of a character', { '\udc00': 1 }, { '\ufffd': 1 }],
  ['a list with a NUL', [['\0']], [['\ufffd']]],
])('SYNC-R02 %s is not stored as it is, and its place is kept', (_what, value, stored) => {
  expect(isStorable(value)).toBe(false);
  expect(storable(value)).toEqual(stored);
});

it.each([['whole 😀 characters'], ['a typed \\u0000'], [nested(64)], [[null, true, -1.5, '']]])(
  '%j is stored as it is',
  (value) => {
    expect(isStorable(value)).toBe(true);
    expect(storable(value)).toEqual(value);
  },
);

it('what nests too deep is cut off, however deep it is', () => {
  let deep: unknown = 'core';
  for (let i = 0; i < 100_000; i += 1) deep = [deep];
  expect(isStorable(deep)).toBe(false);
  expect(JSON.stringify(storable(deep))).toBe(`${'['.repeat(64)}"\ufffd"${']'.repeat(64)}`);
});

it('a number that is not exact is not taken in', () => {
  expect(isStorable({ counter: 1e300 })).toBe(false);
});
