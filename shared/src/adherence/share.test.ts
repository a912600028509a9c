import { expect, it } from 'vitest';
import { compareShares, falling, share, shareNumber } from './share.ts';

it('two shares are below, above or equal, however they are written', () => {
  expect(compareShares(share(1, 3), share(1, 2))).toBe(-1);
  expect(compareShares(share(2, 4), share(1, 2))).toBe(0);
  expect(compareShares(share(2, 3), share(1, 2))).toBe(1);
});

it('falls along a line between its ends, which are whole and nothing', () => {
  const at = (top: number) => shareNumber(falling(share(top, 10), share(1, 10), share(5, 10)));
  expect([at(0), at(1), at(2), at(3), at(5), at(6)]).toEqual([1, 1, 0.75, 0.5, 0, 0]);
});

it('is the nearest number where top and bottom are numbers, else 15 digits of it', () => {
  expect(shareNumber(share(1, 3))).toBe(1 / 3);
  const [third, large] = [10n ** 40n, 3n * 10n ** 40n + 1n];
  expect(shareNumber({ top: third, bottom: large })).toBe(0.333_333_333_333_333);
  const odd = 2n ** 53n;
  expect(shareNumber({ top: odd, bottom: odd + 1n })).toBe(0.999_999_999_999_999);
  expect(shareNumber({ top: 1n, bottom: odd + 1n })).toBe(0);
  expect(shareNumber({ top: odd - 1n, bottom: odd })).toBe(0.999_999_999_999_999);
});
