import { expect, it } from 'vitest';
import { byName } from './order.ts';

it.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
])('%s beside %s sorts as %i', (a, b, order) => {
  expect(byName(a, b)).toBe(order);
});
