import { expect, test, vi } from 'vitest';
import { kept } from './kept.ts';

test('the same arguments are answered once, others anew', () => {
  const make = vi.fn((a: number[], b: number[]) => ({ sum: a.length + b.length }));
  const sum = kept(make);
  const [a, b] = [[1], [2, 3]];
  const first = sum(a, b);
  expect(sum(a, b)).toBe(first);
  expect(make).toHaveBeenCalledOnce();
  expect(sum(a, [2, 3])).not.toBe(first);
  expect(sum(b, a)).toEqual({ sum: 3 });
  expect(make).toHaveBeenCalledTimes(3);
});
