import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../decimal/index.ts';
import { type Evaluation, RULE_KINDS, severity } from '../gate/index.ts';
import { evaluated } from '../gate/testing/cases.ts';
import { OWN_KINDS } from '../gate/testing/law-rules.ts';
import { type World, worlds } from '../gate/testing/law-worlds.ts';
import { activeOf, applyChanges, diffRules, directionOf, inOrder, splitEdit } from './index.ts';
import { type Edit, edits, editsOf } from './testing/edits.ts';

const isFit = ({ to }: Edit): boolean =>
  to.every(({ kind, params }) => RULE_KINDS[kind].validate(params));

/** A tighter rule may look at a fact that is not known, and then asks for it. */
const asksForMore = (before: Evaluation, after: Evaluation): boolean =>
  after.rules.some(
    ({ ruleId, verdict }) =>
      verdict.status === 'missing' &&
      before.rules.find((one) => one.ruleId === ruleId)?.verdict.status !== 'missing',
  );

function expectNoMilder(before: Evaluation, after: Evaluation): void {
  expect(severity(after.outcome)).toBeGreaterThanOrEqual(severity(before.outcome));
  const blocks = after.rules.some(({ verdict }) => verdict.outcome === 'NO_GO');
  if (blocks || before.maxSize === null || after.maxSize === null) return;
  expect(compare(after.maxSize.size, before.maxSize.size)).toBeLessThanOrEqual(0);
}

describe('laws of rule changes, over all kinds', () => {
  /** @returns whether something of the edit was tighter */
  function expectTighter({ from, to }: Edit, world: World): boolean {
    const { now, rules } = splitEdit(from, diffRules(from, to).changes);
    const before = evaluated(activeOf(from), world);
    const after = evaluated(activeOf(rules), world);
    if (!asksForMore(before, after)) expectNoMilder(before, after);
    return now.some(({ direction }) => direction === 'tighter');
  }

  it('what acts at once never makes an outcome milder or a size larger, whatever the facts and the plan', () => {
    let acted = 0;
    fc.assert(
      fc.property(edits, worlds, (edit, world) => {
        if (expectTighter(edit, world)) acted += 1;
      }),
      { numRuns: 3000 },
    );
    expect(acted).toBeGreaterThan(1000);
  });

  it.each(OWN_KINDS)('nor does an edit of one rule of %s', (kind) => {
    fc.assert(
      fc.property(editsOf(kind), worlds, (edit, world) => {
        expectTighter(edit, world);
      }),
      { numRuns: 400 },
    );
  });

  it('an edit that is tighter or neutral as a whole acts at once as a whole', () => {
    fc.assert(
      fc.property(edits, (edit) => {
        if (!isFit(edit)) return;
        const { changes } = diffRules(edit.from, edit.to);
        if (!['tighter', 'neutral'].includes(directionOf(changes))) return;
        expect(splitEdit(edit.from, changes).later).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('what acts at once and what waits are together the edit, and every rule holds in between', () => {
    fc.assert(
      fc.property(edits, (edit) => {
        if (!isFit(edit)) return;
        const { changes, order } = diffRules(edit.from, edit.to);
        const { now, later, rules } = splitEdit(edit.from, changes);
        expect(now.length + later.length).toBe(changes.length);
        expect(rules.filter(({ kind, params }) => !RULE_KINDS[kind].validate(params))).toEqual([]);
        expect(inOrder(applyChanges(rules, later), order ?? edit.to.map(({ id }) => id))).toEqual(
          edit.to,
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('there and back, what went one way goes the other', () => {
    const turned = {
      tighter: 'looser',
      looser: 'tighter',
      undecidable: 'undecidable',
      neutral: 'neutral',
    };
    fc.assert(
      fc.property(edits, ({ from, to }) => {
        const key = ({ rule, part, param }: { rule: string; part: string; param: string | null }) =>
          `${rule} ${part} ${param}`;
        const ways = (list: ReturnType<typeof diffRules>) =>
          new Map(list.changes.map((one) => [key(one), one.direction]));
        const back = ways(diffRules(to, from));
        for (const [name, way] of ways(diffRules(from, to))) {
          expect([name, back.get(name)]).toEqual([name, turned[way]]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
