import fc from 'fast-check';
import type { Fill } from '../../generated/types.ts';
import { formatInstant } from '../../time/index.ts';

const START = 1_780_000_000_000;

/** A fill of MES; `minute` counts from one morning. */
export const fill = (
  minute: number,
  side: Fill['side'],
  size: string,
  price: string,
  over: Partial<Fill> = {},
): Fill => ({
  id: `fill-${String(minute).padStart(4, '0')}`,
  accountId: 'account',
  instrumentId: 'MES',
  mode: 'live',
  side,
  size,
  price,
  fee: '0',
  fx: '1',
  filledAt: instantOf(minute),
  intentId: null,
  stop: null,
  source: 'manual',
  importId: null,
  importKey: null,
  deviceId: null,
  recordedAt: null,
  deletedAt: null,
  createdAt: instantOf(minute),
  ...over,
});

export const instantOf = (minute: number): string => formatInstant(START + minute * 60_000);

/** Some fills of one instrument in order, several of them at one instant. */
export const someFills: fc.Arbitrary<Fill[]> = fc
  .array(
    fc.record({
      side: fc.constantFrom<Fill['side']>('buy', 'sell'),
      size: fc.constantFrom('1', '2', '3', '0.7', '0.3'),
      price: fc.integer({ min: 99_00, max: 101_00 }).map((n) => `${n / 100}`),
      fee: fc.constantFrom('0', '0.62', '-0.1', null),
      stop: fc.constantFrom(null, '98.5'),
      wait: fc.constantFrom(0, 1, 1),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => {
    let minute = 0;
    return list.map(({ side, size, price, wait, ...over }, i) => {
      minute += wait;
      return fill(i, side, size, price, { ...over, filledAt: instantOf(minute) });
    });
  });
