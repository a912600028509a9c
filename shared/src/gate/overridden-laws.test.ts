import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateDecisionRecord } from '../generated/validators-gate.js';
import { replaysToItself, severity } from './index.ts';
import { at, decided, NOW } from './testing/cases.ts';
import { rules } from './testing/law-rules.ts';
import { worlds } from './testing/law-worlds.ts';
import { granted, SAFEGUARDS } from './testing/overrides.ts';

describe('laws of overrides', () => {
  const asked = fc
    .tuple(rules(5), worlds, fc.nat(8), fc.subarray(SAFEGUARDS), fc.boolean())
    .map(([list, { intent: plan, facts: known }, index, safeguards, covers]) => {
      const id = list[index % list.length]?.id ?? 'none';
      const one = granted({ rule: id, safeguards, covers });
      return { list, plan, known, overrides: [one], id };
    });

  it('an override never changes another rule’s finding, nor that of its own rule', () => {
    let lifted = 0;
    fc.assert(
      fc.property(asked, ({ list, plan, known, overrides }) => {
        const before = decided(list, { intent: plan, facts: known });
        const after = decided(list, { intent: plan, facts: { ...known, overrides } });
        lifted += after.overrides?.length ?? 0;
        expect(after.findings.slice(0, before.findings.length)).toEqual(before.findings);
        expect(after.limitFactor).toBe(before.limitFactor);
      }),
      { numRuns: 900, seed: 3 },
    );
    expect(lifted).toBeGreaterThan(30);
  });

  it('what it lifts only ever makes the outcome milder, and what it asks only graver', () => {
    fc.assert(
      fc.property(asked, ({ list, plan, known, overrides }) => {
        const before = decided(list, { intent: plan, facts: known });
        const after = decided(list, { intent: plan, facts: { ...known, overrides } });
        const asks = after.findings.some(
          ({ kind, status }) => kind === 'safeguard' && status !== 'pass',
        );
        const order = Math.sign(severity(after.outcome) - severity(before.outcome));
        if (!after.overrides) expect(order).toBeGreaterThanOrEqual(0);
        if (!asks) expect(order).toBeLessThanOrEqual(0);
        expect(validateDecisionRecord(after)).toBe(true);
        expect(replaysToItself(after, plan, list, at(NOW))).toBe(true);
      }),
      { numRuns: 800, seed: 4 },
    );
  });

  it('the plan is decided as if its rule were not there, once a safeguard asks nothing', () => {
    fc.assert(
      fc.property(asked, ({ list, plan, known, overrides, id }) => {
        const after = decided(list, { intent: plan, facts: { ...known, overrides } });
        if (!after.overrides || after.findings.some(({ kind }) => kind === 'safeguard')) return;
        const without = decided(
          list.filter((one) => one.id !== id),
          { intent: plan, facts: known },
        );
        // A drawdown scales the limits of others, but is never overridden.
        expect(after).toMatchObject({
          outcome: without.outcome,
          headline: without.headline,
          maxSize: without.maxSize,
          wait: without.wait,
          blockedUntil: without.blockedUntil,
          simulate: without.simulate,
        });
      }),
      { numRuns: 800, seed: 5 },
    );
  });
});
