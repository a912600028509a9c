import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../decimal/index.ts';
import type { Finding, Rule } from '../generated/types.ts';
import { validateDecisionRecord } from '../generated/validators-gate.js';
import { canonicalJson } from '../hash/index.ts';
import { type Evaluation, findingText, replaysToItself, severity, type Verdict } from './index.ts';
import {
  ask,
  at,
  decided,
  evaluated,
  facts,
  intent,
  NOW,
  position,
  rule,
} from './testing/cases.ts';
import { anyRule, named, OWN_KINDS, ruleOf, rules } from './testing/law-rules.ts';
import { type World, worlds } from './testing/law-worlds.ts';
import { tightenings } from './testing/tighten.ts';

const expectNoMilder = (before: Evaluation, after: Evaluation): void =>
  expect(severity(after.outcome)).toBeGreaterThanOrEqual(severity(before.outcome));

function expectNoLarger(before: Evaluation, after: Evaluation): void {
  if (before.maxSize === null || after.maxSize === null) return;
  expect(compare(after.maxSize.size, before.maxSize.size)).toBeLessThanOrEqual(0);
}

const verdictOf = ({ rules: judged }: Evaluation, id: string): Verdict =>
  judged.find((one) => one.ruleId === id)?.verdict as Verdict;

/** What a tighter rule makes of a plan, beside what the rule made of it before. */
function expectTighter(before: Evaluation, after: Evaluation, id: string): void {
  const [first, second] = [verdictOf(before, id), verdictOf(after, id)];
  // A tighter rule may look at a fact that is not known, and then asks for it.
  if (second.status === 'missing') return;
  expectNoMilder(before, after);
  // One that blocks any size leaves the sizes of the others.
  if (second.outcome !== 'NO_GO') expectNoLarger(before, after);
  if (first.outcome !== second.outcome || !first.until || !second.until) return;
  expect(second.until).toBeGreaterThanOrEqual(first.until);
}

const unknownKind = fc.constant({ kind: 'moon_phase', params: {} });
const addable = fc.oneof(
  { weight: 30, arbitrary: anyRule() },
  { weight: 1, arbitrary: unknownKind },
);

describe('laws of the gate, over all kinds', () => {
  it('the cases reach every outcome, and get a record of its contract with whole sentences', () => {
    const seen = new Map<string, number>();
    const spoken = new Set<string>();
    fc.assert(
      fc.property(rules(4), worlds, (list, world) => {
        const record = decided(list, world);
        seen.set(record.outcome, (seen.get(record.outcome) ?? 0) + 1);
        for (const one of record.findings) {
          if (one.template?.startsWith(one.kind)) spoken.add(one.kind);
          expect(findingText(one) ?? '').not.toMatch(/…|\{|\}|undefined|null/);
        }
        expect(validateDecisionRecord(record), JSON.stringify(validateDecisionRecord.errors)).toBe(
          true,
        );
      }),
      { numRuns: 4000 },
    );
    for (const outcome of ['GO', 'SIZE_DOWN', 'WAIT', 'SIMULATE', 'NO_GO']) {
      expect(seen.get(outcome), outcome).toBeGreaterThan(5);
    }
    // A sale is no case of these worlds.
    expect(OWN_KINDS.filter((kind) => !spoken.has(kind))).toEqual(['sale_cooloff']);
  });

  it('the order of rules changes no outcome, time or size', () => {
    const shuffled = rules(6).chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    const figures = (order: Rule[], world: World) => {
      const record = decided(order, world);
      return {
        outcome: record.outcome,
        factor: record.limitFactor,
        size: record.maxSize?.size,
        until: record.wait?.until,
        blockedUntil: record.blockedUntil,
        simulate: record.simulate,
        tasks: [...(record.wait?.tasks ?? [])].sort(),
        predicates: [...(record.wait?.predicates ?? [])].sort(),
        flags: [...record.flags].sort(),
        findings: [...record.findings].sort((a, b) => (a.rule < b.rule ? -1 : 1)),
      };
    };
    fc.assert(
      fc.property(shuffled, worlds, ([list, other], world) => {
        expect(figures(other, world)).toEqual(figures(list, world));
      }),
      { numRuns: 1500 },
    );
  });

  it('adding a rule never makes the outcome milder, the size larger or the wait shorter', () => {
    fc.assert(
      fc.property(rules(5), addable, fc.nat(), worlds, (list, more, place, world) => {
        const added = list.toSpliced(place % (list.length + 1), 0, named(more, 'more'));
        const [before, after] = [evaluated(list, world), evaluated(added, world)];
        expectNoMilder(before, after);
        expectNoLarger(before, after);
        if (before.until) expect(after.until).toBeGreaterThanOrEqual(before.until);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(OWN_KINDS.filter((kind) => kind !== 'sale_cooloff'))(
    'tightening a parameter of %s never makes the outcome milder, the size larger or its end sooner',
    (kind) => {
      fc.assert(
        fc.property(rules(2), ruleOf(kind), worlds, (others, one, world) => {
          const own = named(one, 'own');
          const before = evaluated([own, ...others], world);
          for (const params of tightenings(one)) {
            const after = evaluated([{ ...own, params }, ...others], world);
            expectTighter(before, after, own.id);
          }
        }),
        { numRuns: 300 },
      );
    },
  );

  it('the same input gives the same bytes, and a record gives itself', () => {
    fc.assert(
      fc.property(rules(6), worlds, (list, world) => {
        const first = decided(list, world);
        const copy = structuredClone({ list, world });
        expect(canonicalJson(decided(copy.list, copy.world))).toBe(canonicalJson(first));
        expect(replaysToItself(first, world.intent, list, at(NOW))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('GO is where nothing failed or lacks and every rule could be read', () => {
    const mayLead = (list: readonly Rule[], one: Finding): boolean =>
      one.outcome !== null ||
      (one.status === 'not_evaluated' &&
        list.find(({ id }) => id === one.rule)?.onMissing !== 'show');
    fc.assert(
      fc.property(rules(4), fc.boolean(), worlds, (list, shows, world) => {
        const shown = list.map((one) => (shows ? { ...one, onMissing: 'show' as const } : one));
        const { outcome, findings } = decided(shown, world);
        const isOpen = findings.some((one) =>
          mayLead(one.kind === 'event_blackout' ? shown : [], one),
        );
        expect(outcome === 'GO').toBe(!isOpen);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('a reduction is never blocked', () => {
  it('by any rule, of any persona that trades', () => {
    fc.assert(
      fc.property(rules(6), worlds, fc.integer({ min: 1, max: 2 }), (list, world, size) => {
        const persona = world.intent.persona === 'indexdca' ? 'swing' : world.intent.persona;
        const known = {
          ...world.facts,
          instrument: world.facts.instrument ?? facts().instrument,
          positions: { ...world.facts.positions, open: [position({ side: 'long' })] },
        };
        const one = intent(
          { size: `${size}`, stop: null, target: null },
          { persona, side: 'short', mode: 'live' },
        );
        expect(decided(list, { intent: one, facts: known }).outcome).toBe('GO');
      }),
      { numRuns: 500 },
    );
  });

  it('and a sale of an index plan by sale_cooloff alone', () => {
    let held = 0;
    fc.assert(
      fc.property(rules(6), ruleOf('sale_cooloff'), worlds, (list, cooloff, world) => {
        const one = {
          ...world.intent,
          persona: 'indexdca' as const,
          mode: 'live' as const,
          effect: 'reduce' as const,
        };
        const others = list.filter(({ kind }) => kind !== 'sale_cooloff');
        const asked = { ...world, intent: one };
        expect(decided(others, asked).outcome).toBe('GO');
        const own = rule(cooloff.kind, cooloff.params, 'own');
        const { outcome, headline } = decided([...others, own], asked);
        expect([
          ['GO', null],
          ['WAIT', 'own'],
        ]).toContainEqual([outcome, headline]);
        if (outcome === 'WAIT') held += 1;
      }),
      { numRuns: 500 },
    );
    expect(held).toBeGreaterThan(50);
  });

  it('and is refused only as a plan that can get no verdict', () => {
    const flip = intent({ size: '3', stop: null, target: null }, { side: 'short' });
    expect(ask([], { intent: flip, facts: facts({ positions: [position()] }) })).toMatchObject({
      error: { code: 'invalid_plan', field: 'plan.size' },
    });
  });
});
