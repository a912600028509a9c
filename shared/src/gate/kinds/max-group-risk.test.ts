import { describe, expect, it } from 'vitest';
import type { InstrumentSpec } from '../../generated/types.ts';
import {
  type Asked,
  decided,
  facts,
  found,
  instrument,
  intent,
  NOW,
  overrideOf,
  type Position,
  position,
  rule,
  sentence,
} from '../testing/cases.ts';

const group = (group_by: string, over: object) => rule('max_group_risk', { group_by, ...over });
const groups = (over: object = {}): NonNullable<InstrumentSpec['groups']> => ({
  sector: 'broad market',
  underlying: 'S&P 500',
  tags: [],
  ...over,
});
const held = (openRisk: string | null, over: Partial<Position> = {}) =>
  position({ instrumentId: 'ES', openRisk, ...over });
const asked = (
  positions: Position[],
  own: InstrumentSpec['groups'] | undefined = groups(),
  size = '1',
): Asked => ({
  intent: intent({ size }),
  facts: facts({
    equity: { latest: '50000', dayStart: '1', declaredAt: NOW },
    instrument: { ...instrument('MES'), ...(own ? { groups: own } : {}) },
    positions,
  }),
});

describe('max_group_risk', () => {
  it.each([
    ['sector', { sector: 'broad market' }, { sector: 'energy' }],
    ['underlying', { underlying: 'S&P 500' }, { underlying: null }],
    ['quote', { quote: 'USD' }, { quote: 'EUR' }],
    ['tag', { tags: ['beta', 'index'] }, { tags: ['index fund'] }],
  ])('by %s counts what is in the same group of the account', (by, inside, outside) => {
    const own = groups({ tags: ['index'] });
    const two = group(by, { max_n: 2 });
    const other = held('1', { ...inside, accountId: 'other' });
    const one = [held('1', inside), held('1', outside), other];
    expect(found(two, asked(one, own))).toMatchObject({ status: 'pass', observed: '1' });
    const decision = decided([two], asked([...one, held('1', inside)], own));
    expect(decision).toMatchObject({ outcome: 'NO_GO', blockedUntil: null, maxSize: null });
    expect(decision.findings[0]).toMatchObject({
      template: 'max_group_risk.count',
      predicate: 'group_below:2',
      unit: 'positions',
      until: null,
      margin: '1',
    });
    expect(found(two, asked([...one, held('1', inside), held('1', inside)], own)).margin).toBe(
      '1.5',
    );
  });

  it('sizes by what the group leaves, and passes at its limit', () => {
    // 0.3 % of 50,000 are 150; a lot risks 30.
    const risk = group('sector', { max_pct: '0.3' });
    const outside = held('9999', { sector: 'energy' });
    expect(decided([risk], asked([held('90'), outside], groups(), '2')).outcome).toBe('GO');
    expect(decided([risk], asked([held('90.01'), outside], groups(), '2'))).toMatchObject({
      outcome: 'SIZE_DOWN',
      maxSize: { size: '1' },
    });
    expect(found(risk, asked([held('120.01')])).template).toBe('max_group_risk.smallest_lot');
    expect(found(risk, asked([held('149.99')])).template).toBe('max_group_risk.smallest_lot');
    expect(found(risk, asked([held('100'), held('50')]))).toMatchObject({
      outcome: 'NO_GO',
      template: 'max_group_risk.filled',
      predicate: 'open_risk_below:150',
      tasks: ['sync_positions'],
    });
  });

  it('has its risk scaled by the factor of a drawdown, and its count not', () => {
    const reduces = rule('max_drawdown', {
      max_pct: '10',
      lookback_days: 90,
      reduce_at_pct: '5',
      reduce_factor: '0.5',
    });
    const drawdowns = { 90: { peak: '100', current: '94', troughAt: NOW } };
    const own = { ...instrument('MES'), groups: groups() };
    const of = (size: string) => ({
      intent: intent({ size }),
      facts: facts({ instrument: own, positions: [held('15')], account: { drawdowns } }),
    });
    const risk = group('sector', { max_pct: '0.3', max_n: 2 });
    // Half of 150 are 75: 15 are used, and a lot risks 30.
    expect(found(risk, of('3')).status).toBe('pass');
    expect(decided([risk, reduces], of('2')).outcome).toBe('GO');
    expect(decided([risk, reduces], of('3'))).toMatchObject({
      outcome: 'SIZE_DOWN',
      maxSize: { size: '2' },
    });
  });

  it('judges the count before the risk', () => {
    const both = group('sector', { max_n: 1, max_pct: '0.3' });
    expect(found(both, asked([held(null)])).template).toBe('max_group_risk.count');
    expect(found(both, asked([], groups(), '6')).template).toBe('max_group_risk.too_large');
  });

  it('of several tags the gravest rules, then the one that leaves the smallest size', () => {
    const risk = group('tag', { max_pct: '0.3' });
    const own = groups({ tags: ['wide', 'tight'] });
    const tight = (openRisk: string | null) => held(openRisk, { tags: ['tight'] });
    const wide = held('30', { tags: ['wide'] });
    const sized = decided([risk], asked([wide, tight('90')], own, '5'));
    expect(sized).toMatchObject({ outcome: 'SIZE_DOWN', maxSize: { size: '2' } });
    expect(sized.findings[0]?.slots.g).toBe('tight');
    const turned = asked([wide, tight('90')], groups({ tags: ['tight', 'wide'] }), '5');
    expect(decided([risk], turned)).toMatchObject({ maxSize: { size: '2' } });
    expect(found(risk, asked([wide, tight(null)], own, '5'))).toMatchObject({ status: 'missing' });
    expect(found(risk, asked([wide, tight('150')], own, '5'))).toMatchObject({
      template: 'max_group_risk.filled',
      slots: { g: 'tight' },
    });
  });

  it('of several tags that rule alike shows the first', () => {
    const own = groups({ tags: ['one', 'other'] });
    const inOne = held('90', { tags: ['one'] });
    const inOther = held('90', { tags: ['other'] });
    expect(found(group('tag', { max_n: 3 }), asked([inOne], own)).observed).toBe('1');
    const equal = found(group('tag', { max_pct: '0.3' }), asked([inOne, inOther], own, '5'));
    expect(equal).toMatchObject({ outcome: 'SIZE_DOWN', slots: { g: 'one' } });
    // A pass of the second tag does not take the place of what the first one found.
    const full = found(group('tag', { max_n: 1 }), asked([inOne], own));
    expect(full).toMatchObject({ outcome: 'NO_GO', slots: { g: 'one' } });
  });

  it('offers no size where one tag is filled by count and another leaves less than a lot', () => {
    const both = group('tag', { max_n: 2, max_pct: '0.3' });
    const crowded = [held('1', { tags: ['crowd'] }), held('1', { tags: ['crowd'] })];
    const own = groups({ tags: ['crowd', 'full'] });
    const sizes = rule('max_risk_per_trade', { max_money: '60', basis: 'latest' }, 'risk');
    const full = asked([...crowded, held('149', { tags: ['full'] })], own, '5');
    expect(decided([both, sizes], full)).toMatchObject({ outcome: 'NO_GO', maxSize: null });
  });

  it.each([
    ['sector', groups({ sector: null })],
    ['underlying', groups({ underlying: null })],
    ['sector', undefined],
  ])('by %s waits where the instrument has none', (by, own) => {
    const spec = { ...instrument('MES') };
    delete spec.groups;
    const known = facts({ instrument: own ? { ...spec, groups: own } : spec });
    expect(found(group(by, { max_n: 1 }), { facts: known })).toMatchObject({
      status: 'missing',
      tasks: ['fill_fields'],
    });
  });

  it('by tag does not apply to an instrument without one', () => {
    const { groups: _none, ...bare } = instrument('MES');
    for (const one of [asked([held('1')]), { facts: facts({ instrument: bare }) }]) {
      expect(found(group('tag', { max_n: 1 }), one).status).toBe('not_applicable');
    }
  });

  it.each([
    ['no instrument', { facts: facts({ instrument: null }) }, 'plan.incomplete'],
    ['no equity', { facts: facts({ equity: null }) }, 'account.no_equity'],
    ['a position without a stop', asked([held(null)]), 'positions.no_stop'],
    ['no stop', { intent: intent({ stop: null }) }, 'plan.incomplete'],
    ['no rate', { facts: facts({ fx: null }) }, 'account.no_rate'],
  ])('waits where there is %s', (_name, one, template) => {
    expect(found(group('quote', { max_pct: '3' }), one)).toMatchObject({
      status: 'missing',
      outcome: 'WAIT',
      template,
    });
  });

  it('looks at no risk of what is outside of the group', () => {
    const unknown = asked([held(null, { sector: 'energy' })]);
    expect(found(group('sector', { max_pct: '3' }), unknown).status).toBe('pass');
  });

  it('names its group', () => {
    const semis = { ...groups({ sector: 'semis' }) };
    const three = [1, 2, 3].map(() => held('40', { sector: 'semis' }));
    expect(sentence(group('sector', { max_n: 3 }), asked(three, semis))).toBe(
      'My group named “semis” holds 3 positions. My limit is 3.',
    );
    const risk = group('sector', { max_pct: '0.3' });
    expect(sentence(risk, asked(three, semis, '2'))).toBe(
      'With this plan my group named “semis” risks 180.00 USD. My limit is 150.00 USD. My largest size within it is 1.',
    );
    expect(sentence(group('sector', { max_pct: '0.24' }), asked(three, semis))).toBe(
      'My group named “semis” risks 120.00 USD. My limit is 120.00 USD. My rule blocks new entries in it until its open risk falls.',
    );
    expect(sentence(group('sector', { max_pct: '0.26' }), asked(three, semis))).toBe(
      'My group named “semis” leaves 10.00 USD of its limit. The smallest lot of MES risks 30.00 USD, so my rule blocks it.',
    );
  });

  it('may be overridden by stating the risk', () => {
    const full = asked([held('1')]);
    expect(overrideOf(group('quote', { max_n: 1 }), full)).toEqual({
      allowed: true,
      safeguards: ['state_risk'],
    });
    expect(
      overrideOf(group('sector', { max_n: 1 }), { facts: facts({ instrument: null }) }),
    ).toEqual({ allowed: false });
  });
});
