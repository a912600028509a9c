import fc from 'fast-check';
import { knownNames } from '../names.ts';
import type { SlotKind, SlotValue } from '../types.ts';

/** What a trader may have written: advice, other scripts, figures of no source, signs of templates. */
const OWN = [
  'sell everything if it breaks',
  'buy the dip 🚀',
  'you fool',
  '72,000 by Friday',
  'vielleicht kaufe ich später',
  'b.u.y the open.',
  'I will not do this again!',
  'ORB',
  'two\nlines',
  '{n} $& {{x}} <b>&amp;</b>',
  "it's",
  'Ты не прав?',
];

const SYMBOLS = [
  'BTC',
  'BTC-USD',
  'ES',
  'M6E',
  'VWCE',
  'EURUSD',
  'AAPL',
  'GO',
  '6E',
  'btcusdt',
  'T',
];
const small = fc.constantFrom(0, 1, 2);
const decimals = (most: number) =>
  fc
    .tuple(fc.integer({ min: -most, max: most }), fc.integer({ min: 0, max: 999 }))
    .map(([whole, part]) => `${whole}${part === 0 ? '' : `.${String(part).padStart(3, '0')}`}`)
    .map((text) => text.replace(/0+$/, (zeros) => (text.includes('.') ? '' : zeros)));
const positive = (most: number) => decimals(most).map((text) => text.replace('-', ''));
const two = (value: number): string => String(value).padStart(2, '0');
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}`);

const VALUES: Readonly<Record<SlotKind, fc.Arbitrary<SlotValue>>> = {
  count: fc.oneof(small, fc.nat({ max: 400 })),
  score: fc.nat({ max: 100 }),
  r: fc.oneof({ weight: 1, arbitrary: fc.constant('0') }, { weight: 4, arbitrary: decimals(40) }),
  factor: positive(9),
  share: fc
    .nat({ max: 1000 })
    .map((n) => (n === 1000 ? '1' : n === 0 ? '0' : `0.${String(n).padStart(3, '0')}`)),
  percent: decimals(100),
  money: decimals(2_000_000),
  plain: positive(90_000),
  minutes: fc.oneof(small.map(String), positive(20_000)),
  date: fc
    .tuple(
      fc.integer({ min: 2020, max: 2037 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`),
  time: fc
    .tuple(clock, fc.constantFrom('', ' on 3 Jun', ' on 31 Dec', ' UTC', ' on 1 May UTC'))
    .map(([time, day]) => time + day),
  name: fc.constantFrom(...knownNames()),
  symbol: fc.constantFrom(...SYMBOLS),
  own: fc.constantFrom(...OWN),
};

/** Any value that the contract of a kind of slot allows. */
export const slotValue = (kind: SlotKind): fc.Arbitrary<SlotValue> => VALUES[kind];
