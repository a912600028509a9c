import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, decimal, toText } from '../decimal/index.ts';
import type { JudgedRule } from './conclude.ts';
import { severity } from './index.ts';
import { evaluated } from './testing/cases.ts';
import { anyRule, named, OWN_KINDS, rules, SIZE_KINDS } from './testing/law-rules.ts';
import { type World, worlds } from './testing/law-worlds.ts';

/** A comparison of the trader's own may ask for a size of at least so much. */
const KINDS = OWN_KINDS.filter((kind) => kind !== 'custom_compare');

/** They offer less than they forgive. */
const TOLERANT = ['contribution_schedule', 'allocation_band'] as const;
const isExact = (kind: string): boolean => !TOLERANT.some((one) => one === kind);

const isTooLarge = ({ verdict }: JudgedRule): boolean =>
  verdict.outcome === 'SIZE_DOWN' || verdict.bound !== undefined;

function sized(world: World, size: string): World {
  const { intent } = world;
  const field = intent.persona === 'indexdca' ? 'amount' : 'size';
  return { ...world, intent: { ...intent, plan: { ...intent.plan, [field]: size } } };
}

const stepOf = ({ intent }: World) => decimal(intent.persona === 'indexdca' ? '0.01' : '1');

const isWhole = (world: World): boolean =>
  world.intent.mode === 'live' && world.facts.instrument !== null && world.facts.fx !== null;

describe('laws of the size', () => {
  it('the largest size passes with the rest as it was, and one step more does not', () => {
    let seen = 0;
    const oneOfSize = fc.tuple(
      rules(3, KINDS.filter(isExact)),
      anyRule(SIZE_KINDS.filter(isExact)),
    );
    fc.assert(
      fc.property(oneOfSize, worlds.filter(isWhole), ([others, size], world) => {
        const list = [...others, named(size, 'own')];
        const first = evaluated(list, sized(world, '40'));
        if (first.maxSize === null) return;
        seen += 1;
        const largest = first.maxSize.size;
        const atMost = evaluated(list, sized(world, toText(largest)));
        expect(atMost.rules.filter(isTooLarge)).toEqual([]);
        expect(atMost.outcome).toBe(first.outcome === 'SIZE_DOWN' ? 'GO' : first.outcome);
        const more = evaluated(list, sized(world, toText(add(largest, stepOf(world)))));
        expect(more.rules.some(isTooLarge)).toBe(true);
        expect(more.maxSize?.size).toEqual(largest);
      }),
      { numRuns: 2000 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  it('the size that a tolerant rule offers passes it', () => {
    let seen = 0;
    const oneOfSize = fc.tuple(rules(2, KINDS), anyRule(TOLERANT));
    fc.assert(
      fc.property(oneOfSize, worlds.filter(isWhole), ([others, size], world) => {
        const list = [...others, named(size, 'own')];
        const first = evaluated(list, sized(world, '40'));
        if (first.maxSize === null) return;
        seen += 1;
        const atMost = evaluated(list, sized(world, toText(first.maxSize.size)));
        expect(atMost.rules.filter(isTooLarge)).toEqual([]);
        expect(atMost.outcome).toBe(first.outcome === 'SIZE_DOWN' ? 'GO' : first.outcome);
      }),
      { numRuns: 1000 },
    );
    expect(seen).toBeGreaterThan(50);
  });

  it('a smaller size never gives a graver outcome, nor a smaller largest size', () => {
    const pair = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(rules(5, KINDS), worlds, pair, (list, world, [a, b]) => {
        const less = evaluated(list, sized(world, `${Math.min(a, b)}`));
        const more = evaluated(list, sized(world, `${Math.max(a, b)}`));
        expect(severity(less.outcome)).toBeLessThanOrEqual(severity(more.outcome));
        if (less.maxSize && more.maxSize) {
          expect(compare(less.maxSize.size, more.maxSize.size)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
