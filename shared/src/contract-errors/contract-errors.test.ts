import { expect, it } from 'vitest';
import {
  validateCreateAccountArgs,
  validateRecordFillArgs,
} from '../generated/validators-mutations.js';
import { describeMismatch } from './index.ts';

const device = {
  id: 'd',
  bootId: 'b',
  wall: '2026-06-11T14:00:00.000Z',
  monotonicMs: 1,
  offsetMs: 0,
  counter: 1,
};
const fill = {
  meta: { key: 'k', device },
  fillId: 'f',
  accountId: 'a',
  instrumentId: 'MES',
  mode: 'live',
  side: 'buy',
  size: '1',
  price: '7300',
  fee: null,
  fx: '1',
  filledAt: '2026-06-11T14:00:00.000Z',
  intentId: null,
  stop: null,
};

it.each([
  [{ price: '-7' }, 'price', 'a decimal above zero such as `0.5`', '`-7`'],
  [{ fillId: 'ü' }, 'fillId', 'a name of letters, digits and `:_.-`', '`ü`'],
  [{ filledAt: 'today' }, 'filledAt', 'an instant such as `2026-06-11T14:00:00.000Z`', '`today`'],
  [{ side: 'hold' }, 'side', 'one of `buy`, `sell`', '`hold`'],
  [{ side: undefined }, 'side', 'a value', 'nothing'],
  [{ mood: 'fine' }, 'mood', 'only known fields', '`mood`'],
])('%j is said in words, by its place', (over, field, expected, found) => {
  const value = JSON.parse(JSON.stringify({ ...fill, ...over }));
  expect(validateRecordFillArgs(value)).toBe(false);
  const error = validateRecordFillArgs.errors?.[0];
  expect(error && describeMismatch(error, value)).toEqual({ path: [field], expected, found });
});

it('names a currency and a local time as such', () => {
  expect(validateCreateAccountArgs({})).toBe(false);
  const words = (pattern: string) =>
    describeMismatch({ instancePath: '/x', keyword: 'pattern', params: { pattern } }, { x: '' })
      .expected;
  expect(words('^[A-Z]{3,5}$')).toContain('currency');
  expect(words('^(?:[01][0-9]|2[0-3]):[0-5][0-9]$')).toContain('local time');
});
