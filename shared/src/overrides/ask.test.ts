import { describe, expect, it } from 'vitest';
import { decimal } from '../decimal/index.ts';
import { compileRules, type Judgement, judgePlan, readFacts } from '../gate/index.ts';
import { at, closes, facts, intent, NOW, rule } from '../gate/testing/cases.ts';
import type { Intent, Override, Rule, Safeguard } from '../generated/types.ts';
import { type Asked, askOverride, isStated, rationaleRefusal } from './index.ts';
import { overrideRow, planRow, RATIONALE } from './testing/rows.ts';

const gap = rule('min_gap', { minutes: 30, after: 'any' }, 'gap');
const risk = rule('max_risk_per_trade', { max_money: '100', basis: 'day_start' }, 'risk');
const lately = closes('win', ['2026-06-11T13:50:00.000Z']);

/** Six points of MES at 5 USD: 30 USD a lot. */
function judged(rules: readonly Rule[], size = '4'): Judgement {
  const known = readFacts(facts({ closes: lately }));
  const result = judgePlan(compileRules(rules), intent({ size }), known, at(NOW));
  if (!result.ok || result.value === 'reduce_only')
    throw new Error('expected a plan that meets rules');
  return result.value;
}

const safeguard = (one: Safeguard, over = {}) => ({
  safeguard: one,
  text: null,
  lines: null,
  seconds: null,
  ...over,
});

const LINES = ['The range broke upwards', 'I feel calm about it now', 'I wait for the retest'];
const three = safeguard('write_three_lines', { lines: LINES });

function asking(
  over: Partial<Asked> = {},
  about: { size?: string; earlier?: Override[]; plan?: Intent } = {},
) {
  const asked = {
    overrideId: 'own',
    rule: 'gap',
    rationale: RATIONALE,
    riskStated: '120',
    safeguards: [three],
    ...over,
  } as Asked;
  return askOverride(
    asked,
    {
      intent: about.plan ?? planRow(),
      judgement: judged([gap, risk], about.size),
      earlier: about.earlier ?? [],
      earlierLines: [],
    },
    { deviceId: 'device', createdAt: NOW, authority: 'provisional' },
  );
}

const refusedFor = (...args: Parameters<typeof asking>) => {
  const result = asking(...args);
  return result.ok ? undefined : [result.error.code, result.error.field];
};

describe('what is asked of an override', () => {
  it('is taken down with the money at risk, and rests for sixty seconds', () => {
    const result = asking();
    expect(result.ok && result.value).toMatchObject({
      rule: 'gap',
      kind: 'min_gap',
      risk: '120',
      currency: 'USD',
      maxSize: { size: '4', unit: 'lots' },
      askedAt: '2026-06-11T14:00:00.000Z',
      actsAt: '2026-06-11T14:01:00.000Z',
      decision: null,
      authority: 'provisional',
      safeguards: [{ safeguard: 'write_three_lines', state: 'done', text: LINES.join('\n') }],
    });
  });

  it('a reason has 80 characters as a person counts them, and is none of the last 20', () => {
    const family = '👩‍👩‍👧‍👦';
    expect(rationaleRefusal(family.repeat(79), [])?.code).toBe('rationale_too_short');
    expect(rationaleRefusal(family.repeat(80), [])).toBeUndefined();
    expect(rationaleRefusal(`${' '.repeat(40)}${'a'.repeat(79)}${' '.repeat(40)}`, [])?.code).toBe(
      'rationale_too_short',
    );
    const shouted = `  ${RATIONALE.toUpperCase().replaceAll(' ', '   ')} `;
    const earlier = (newer: number) => [
      overrideRow({ id: 'old', askedAt: '2026-05-01T00:00:00.000Z' }),
      ...Array.from({ length: newer }, (_, i) =>
        overrideRow({
          id: `n${i}`,
          rationale: `${i}`,
          askedAt: `2026-06-0${(i % 9) + 1}T00:00:00.000Z`,
        }),
      ),
    ];
    expect(refusedFor({ rationale: shouted }, { earlier: earlier(19) })).toEqual([
      'rationale_repeated',
      'rationale',
    ]);
    expect(refusedFor({ rationale: shouted }, { earlier: earlier(20) })).toBeUndefined();
  });

  it('the money at risk is typed within 1 %, or as it is shown', () => {
    expect(isStated(decimal('121.2'), decimal('120'))).toBe(true);
    expect(isStated(decimal('121.21'), decimal('120'))).toBe(false);
    expect(isStated(decimal('118.8'), decimal('120'))).toBe(true);
    expect(isStated(decimal('118.79'), decimal('120'))).toBe(false);
    // Of a small risk two places are further away than 1 %.
    expect(isStated(decimal('0.3'), decimal('0.296'))).toBe(true);
    expect(isStated(decimal('0.31'), decimal('0.296'))).toBe(false);
    expect(refusedFor({ riskStated: '100' })).toEqual(['risk_not_stated', 'riskStated']);
    expect(refusedFor({ riskStated: 'much' })).toEqual(['risk_not_stated', 'riskStated']);
  });

  it('half a size is half of the smaller of what was planned and what my rules allow', () => {
    const half = (size: string, rules: string) =>
      asking({ safeguards: [safeguard('half_size')], riskStated: rules }, { size });
    // 100 USD allow 3 lots of 30: half of 3, on the step, is 1; of 2 planned it is 1.
    const found = ['9', '2'].map((size) => half(size, `${Number(size) * 30}`));
    expect(found.map((one) => one.ok && one.value.maxSize?.size)).toEqual(['1', '1']);
    expect(
      refusedFor({ safeguards: [safeguard('half_size')], riskStated: '30' }, { size: '1' }),
    ).toEqual(['half_below_lot', 'safeguards']);
  });

  it.each([
    ['state_reason', { text: 'too short' }, 'safeguard_unwritten', 'safeguards/0/text'],
    ['ips_note', { text: null }, 'safeguard_unwritten', 'safeguards/0/text'],
    ['reread_rule', { seconds: 9 }, 'dwell_too_short', 'safeguards/0/seconds'],
    ['write_three_lines', { lines: ['a', 'b', 'c'] }, 'lines_too_short', 'safeguards/0/lines/0'],
  ] as const)('%s is done as it is asked, or names its field', (one, over, code, field) => {
    expect(refusedFor({ safeguards: [safeguard(one, over)] })).toEqual([code, field]);
  });

  it('a rule that is not in force is none to override', () => {
    expect(refusedFor({ rule: 'gone' })).toEqual(['unknown_rule', 'rule']);
  });
});
