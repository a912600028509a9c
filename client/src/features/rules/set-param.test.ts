import { expect, it } from 'vitest';
import { setParam } from './set-param.ts';

it('changes one value and leaves the given params alone', () => {
  const params = { ladder: [{ n: 2, minutes: 30 }, { n: 3 }], reset: 'on_win' };
  const changed = setParam(params, ['ladder', 0, 'minutes'], 45);
  expect(changed).toEqual({ ladder: [{ n: 2, minutes: 45 }, { n: 3 }], reset: 'on_win' });
  expect(params.ladder[0]?.minutes).toBe(30);
  expect(Array.isArray(changed.ladder)).toBe(true);
});

it('takes out what is set to nothing, and leaves alone what is not there', () => {
  const params: { max_pct: string; tags?: object } = { max_pct: '1', tags: { fear: 6, fomo: 5 } };
  expect(setParam(params, ['tags', 'fear'], undefined)).toEqual({
    max_pct: '1',
    tags: { fomo: 5 },
  });
  expect(setParam({ max_pct: '1' }, ['tags', 'fear'], undefined)).toEqual({ max_pct: '1' });
});

it('takes an item out of a list, and those after it move up', () => {
  const params = { ladder: [{ n: 2 }, { n: 3 }, { n: 4 }] };
  expect(setParam(params, ['ladder', 1], undefined)).toEqual({ ladder: [{ n: 2 }, { n: 4 }] });
  expect(setParam(params, ['ladder', 3], { n: 5 }).ladder).toHaveLength(4);
});
