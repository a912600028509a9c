import { describe, expect, it } from 'vitest';
import { numberKey, sourcedNumbers } from './sourced-numbers.ts';

describe('a number is the same however it is written', () => {
  it.each([
    ['7', '7'],
    ['100', '100'],
    ['007', '7'],
    ['0', '0'],
    ['00', '0'],
    ['72,000', '72000'],
    ['1,234,567', '1234567'],
    ['1,234.5', '1234.5'],
    ['1,234.50', '1234.5'],
    ['1,234,567.00', '1234567'],
    ['0.50', '0.5'],
    ['.50', '.5'],
    ['1.0', '1'],
    ['10.10', '10.1'],
    ['01.5', '1.5'],
    ['09:45', '9:45'],
    ['00:00', '0:00'],
    ['10:09:05', '10:09:05'],
    ['1:00', '1:00'],
    ['1.10:30', '1.10:30'],
  ])('%s is %s', (written, key) => expect(numberKey(written)).toBe(key));

  it.each(['72,0', '1234,567', '1,2345', '1,234,56', '1,234.5.6', '1.2.3', '1.20.30', '1,234:5'])(
    'or is none that could be another: %s',
    (written) => expect(numberKey(written)).toBe(written),
  );
});

it('slots hold each number of a text', () => {
  expect(sourcedNumbers({ numbers: [5, '14:30 on 03 Jun', '1,200.50 USD', 'none'] })).toEqual(
    new Set(['5', '14:30', '3', '1200.5']),
  );
  expect(sourcedNumbers({})).toEqual(new Set());
});
