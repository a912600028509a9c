import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from '../decimal/index.ts';
import { compileRules, evaluate, readFacts } from './index.ts';
import { at, NOW } from './testing/cases.ts';
import { lotCases, moneyCases, type SizeCase } from './testing/size-cases.ts';
import type { SizeRule } from './testing/size-rules.ts';

/** How many steps a rule offers, by trying every one of them; null where it blocks by itself. */
function stepsWithin({ isFilled, fits, offers, cost }: SizeRule, one: SizeCase): number | null {
  if (isFilled) return null;
  const largest = (isWithin: SizeRule['fits']): number => {
    let most = 0;
    for (let steps = 1; steps <= one.steps; steps += 1) {
      if (isWithin(one.costOf(steps)[cost])) most = steps;
    }
    return most;
  };
  const offered = largest(offers ?? fits);
  return offered >= one.smallest ? offered : largest(fits);
}

/** What the size rules say together, by brute force. */
function bruteForce(one: SizeCase): { outcome: string; size: string | null } {
  const failing = one.rules.filter(
    ({ isFilled, fits, cost }) => isFilled || !fits(one.askedCost[cost]),
  );
  const within = failing.map((size) => stepsWithin(size, one));
  const sized = within.filter((steps) => steps !== null);
  const fitsNone = sized.some((steps) => steps < one.smallest);
  const size =
    fitsNone || sized.length === 0 ? null : Number(one.sizeText(Math.min(...sized))).toString();
  if (within.length > sized.length || fitsNone) return { outcome: 'NO_GO', size };
  return { outcome: failing.length === 0 ? 'GO' : 'SIZE_DOWN', size };
}

function engine(one: SizeCase): { outcome: string; size: string | null } {
  const rules = compileRules([...one.rules.map((size) => size.rule), ...one.others]);
  const result = evaluate(rules, one.intent, readFacts(one.facts), at(NOW));
  if (!result.ok) throw new Error(result.error.message);
  const { outcome, maxSize } = result.value;
  return { outcome, size: maxSize && toText(maxSize.size) };
}

describe('the largest size equals brute force over all steps', () => {
  const seen = new Map<string, number>();
  const agree = (one: SizeCase): void => {
    const expected = bruteForce(one);
    seen.set(expected.outcome, (seen.get(expected.outcome) ?? 0) + 1);
    expect(engine(one)).toEqual(expected);
  };

  it('in lots: 14,000 random cases', () => {
    seen.clear();
    fc.assert(fc.property(lotCases, agree), { numRuns: 14_000 });
    for (const outcome of ['GO', 'SIZE_DOWN', 'NO_GO']) {
      expect(seen.get(outcome)).toBeGreaterThan(1000);
    }
  });

  it('in money: 6,000 random cases', () => {
    seen.clear();
    fc.assert(fc.property(moneyCases, agree), { numRuns: 6_000 });
    for (const outcome of ['GO', 'SIZE_DOWN', 'NO_GO']) {
      expect(seen.get(outcome)).toBeGreaterThan(500);
    }
  });
});
