import { expect, it } from 'vitest';
import { formatBytes } from './format-bytes.ts';

it.each([
  [0, '0 kB'],
  [999_400, '999 kB'],
  [999_600, '1 MB'],
  [12_345_678, '12 MB'],
  [2_147_483_648, '2.1 GB'],
  [64e9, '64 GB'],
])('%i bytes read as %s', (bytes, shown) => {
  expect(formatBytes(bytes).replace('\u00a0', ' ').replace(',', '.')).toBe(shown);
});
