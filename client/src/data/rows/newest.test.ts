import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newest } from './newest.ts';

it('are those that all of them in order would begin with', () => {
  const instants = fc.uniqueArray(fc.integer({ min: 0, max: 9_999 }), { maxLength: 300 });
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 20 }), (times, count) => {
      const rows = times.map((time) => ({ at: `${time}`.padStart(4, '0') }));
      const inOrder = [...rows].sort((a, b) => (a.at < b.at ? 1 : -1));
      expect(newest(rows, ({ at }) => at, count)).toEqual(inOrder.slice(0, count));
    }),
  );
});
