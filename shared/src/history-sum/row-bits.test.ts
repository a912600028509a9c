import { expect, it } from 'vitest';
import { rowBits } from './index.ts';

it('the bits of a row are those that the database makes', () => {
  // select left(md5('a:2'), 8), left(md5('b:2'), 8)
  expect(rowBits('a', 2)).toBe(0x60260451);
  expect(rowBits('b', 2)).toBe(0xaf56ce11);
});
