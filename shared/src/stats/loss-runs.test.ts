import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfLossRun } from './index.ts';

const RUNS = [
  [2, 6],
  [3, 6],
  [4, 6],
  [5, 20],
  [6, 20],
  [6, 60],
] as const;

describe('the chance of a run of losses', () => {
  it.each([
    [40, [50, 18, 6, 10, 4, 13]],
    [50, [67, 31, 13, 25, 12, 37]],
    [60, [81, 48, 23, 48, 29, 70]],
  ])('at a loss rate of %i %% is that of the calibration table', (losses, expected) => {
    expect(RUNS.map(([run, trades]) => chanceOfLossRun({ losses, of: 100 }, run, trades))).toEqual(
      expected,
    );
  });

  it('is the share of all sequences that hold such a run, for few trades counted one by one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 9 }),
        (losses, run, trades) => {
          let held = 0;
          for (let bits = 0; bits < 2 ** trades; bits += 1) {
            const text = bits.toString(2).padStart(trades, '0');
            if (!text.includes('1'.repeat(run))) continue;
            const lost = text.replaceAll('0', '').length;
            held += losses ** lost * (5 - losses) ** (trades - lost);
          }
          const share = (held / 5 ** trades) * 100;
          expect(Math.abs(chanceOfLossRun({ losses, of: 5 }, run, trades) - share)).toBeLessThan(
            0.5000001,
          );
        },
      ),
    );
  });

  it('no loss makes no run, only losses make it surely, and fewer trades than the run none', () => {
    expect(chanceOfLossRun({ losses: 0, of: 30 }, 2, 60)).toBe(0);
    expect(chanceOfLossRun({ losses: 30, of: 30 }, 6, 6)).toBe(100);
    expect(chanceOfLossRun({ losses: 15, of: 30 }, 7, 6)).toBe(0);
  });
});
