import { expect, it } from 'vitest';
import { resultOf } from './result.ts';

it.each([
  ['0.10', '5', 'breakeven'],
  ['-0.1', '-5', 'breakeven'],
  ['0.100000000001', '5', 'win'],
  ['-0.100000000001', '-5', 'loss'],
] as const)('R of %s is %3$s: the band of 0.10 is inclusive', (r, netPnl, result) => {
  expect(resultOf({ netPnl, r }, '10000')).toBe(result);
});

it.each([
  ['2', '10000', 'breakeven'],
  ['-2', '10000', 'breakeven'],
  ['2.01', '10000', 'win'],
  ['-2.01', '10000', 'loss'],
  ['-0.01', null, 'loss'],
  ['0', null, 'breakeven'],
] as const)(
  'without R, net %s of equity %s is %s: the band is 0.02 %%',
  (netPnl, equity, result) => {
    expect(resultOf({ netPnl, r: null }, equity)).toBe(result);
  },
);
