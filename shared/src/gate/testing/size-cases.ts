import fc from 'fast-check';
import type { Facts, GateIntent, Rule } from '../../generated/types.ts';
import { intent, rule } from './cases.ts';
import { type Costs, costsOf, factsOf, type Numbers, numbers, text } from './size-numbers.ts';
import { money, NOTIONAL_KINDS, RISK_KINDS, type Shape, type SizeRule } from './size-rules.ts';

export interface SizeCase {
  readonly rules: readonly SizeRule[];
  readonly others: readonly Rule[];
  readonly intent: GateIntent;
  readonly facts: Facts;
  /** What is asked and the smallest size, in steps; the size of a number of steps as its text. */
  readonly smallest: number;
  readonly steps: number;
  readonly sizeText: (steps: number) => string;
  readonly askedCost: Costs;
  readonly costOf: (steps: number) => Costs;
}

const reduces = rule('max_drawdown', {
  max_pct: '10',
  lookback_days: 30,
  reduce_at_pct: '5',
  reduce_factor: '0.5',
});

const someOf = (n: Numbers, shapes: readonly Shape[]): fc.Arbitrary<SizeRule[]> =>
  fc
    .subarray([...shapes], { minLength: 1, maxLength: 4 })
    .chain((chosen) => fc.tuple(...chosen.map((shape) => shape(n))));

/** A plan in lots under one to four size rules. */
export const lotCases: fc.Arbitrary<SizeCase> = numbers.chain((n) =>
  someOf(n, [...RISK_KINDS, ...NOTIONAL_KINDS]).map((rules) => {
    const costOf = costsOf(n);
    const sizeText = (steps: number) => text(steps * n.step, 3);
    const prices = { entry: text(n.entry, 2), stop: text(n.entry - n.distance, 2), target: null };
    return {
      rules,
      others: n.isReduced ? [reduces] : [],
      intent: intent({ ...prices, size: sizeText(n.asked) }, { persona: 'swing' }),
      facts: factsOf(n),
      smallest: n.smallest,
      steps: n.asked,
      sizeText,
      askedCost: costOf(n.asked),
      costOf,
    };
  }),
);

/** A plan in money, which may be off the cent. */
export const moneyCases: fc.Arbitrary<SizeCase> = numbers.chain((n) => {
  const known = { ...n, notional: n.own + n.rest };
  return someOf(known, NOTIONAL_KINDS).map((rules) => ({
    rules,
    others: [],
    intent: intent(
      { stop: null, target: null, size: null, amount: text(n.amount, 3) },
      { persona: 'indexdca' },
    ),
    facts: factsOf(known),
    smallest: 1,
    steps: Math.floor(n.amount / 10),
    sizeText: (steps) => text(steps, 2),
    askedCost: { risk: 0n, notional: BigInt(n.amount) * 10n ** 12n },
    costOf: (steps) => ({ risk: 0n, notional: money(steps) }),
  }));
});
