import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  type Decimal,
  decimal,
  HUNDRED,
  multiply,
  toText,
} from '../../decimal/index.ts';
import type { Plan } from '../../generated/types.ts';
import {
  type Asked,
  decided,
  facts,
  found,
  intent,
  NOW,
  overrideOf,
  rule,
  sentence,
} from '../testing/cases.ts';

const band = (over: object = {}) =>
  rule('allocation_band', { targets: { MES: '60', other: '40' }, abs_pp: '5', ...over });
const buys = (amount: string | null, over: Partial<Plan> = {}) =>
  intent({ stop: null, target: null, size: null, amount, ...over }, { persona: 'indexdca' });
const holding = (own: string, rest: string, amount: string | null = '1'): Asked => ({
  intent: buys(amount),
  facts: facts({
    account: {
      holdings: {
        at: NOW,
        cash: '1000000',
        items: [
          { instrumentId: 'MES', value: own },
          { instrumentId: 'other', value: rest },
        ],
      },
    },
  }),
});

describe('allocation_band', () => {
  it('lets no more of what stands above its band, and passes at its edge', () => {
    const decision = decided([band()], holding('6501', '3499'));
    expect(decision).toMatchObject({ outcome: 'NO_GO', maxSize: null, blockedUntil: null });
    expect(decision.findings[0]).toMatchObject({
      template: 'allocation_band.outside',
      observed: '65.01',
      limit: '65',
      tasks: ['declare_holdings'],
    });
    // At 65 % every cent moves it beyond.
    expect(found(band(), holding('6500', '3500', '0.01'))).toMatchObject({
      outcome: 'NO_GO',
      template: 'allocation_band.smallest_lot',
    });
  });

  it('from inside of the band lets the share go up to its edge', () => {
    // (6000 + x) / (10000 + x) is 65 % at x = 1428.571…
    expect(decided([band()], holding('6000', '4000', '1428.57')).outcome).toBe('GO');
    expect(decided([band()], holding('6000', '4000', '1428.58'))).toMatchObject({
      outcome: 'SIZE_DOWN',
      maxSize: { size: '1428.57', unit: 'money' },
    });
    // 55 % is inside: (5500 + x) / (10000 + x) is 65 % at x = 2857.142…
    expect(decided([band()], holding('5500', '4500', '2857.14')).outcome).toBe('GO');
  });

  it('from inside of the band, below the target, offers what reaches the target', () => {
    // (5500 + x) / (10000 + x) is 60 % at x = 1250.
    expect(found(band(), holding('5500', '4500', '2857.15')).maxSize).toBe('1250');
  });

  it('from below the band lets the share go up to the target', () => {
    // (5499 + x) / (10000 + x) is 60 % at x = 1252.5.
    expect(decided([band()], holding('5499', '4501', '1252.5')).outcome).toBe('GO');
    expect(found(band(), holding('5499', '4501', '1252.51')).maxSize).toBe('1252.5');
  });

  it.each([
    [{ abs_pp: '5', rel_pct: '5' }, '3'],
    [{ abs_pp: '5', rel_pct: '25' }, '5'],
    [{ abs_pp: undefined, rel_pct: '25' }, '15'],
  ])('takes the smaller of points and share of the target: %j', (over, b) => {
    const one = rule('allocation_band', JSON.parse(JSON.stringify({ ...band(over).params })));
    expect(found(one, holding('9000', '1000')).slots).toMatchObject({ b });
  });

  it('counts no cash, and several entries of an instrument together', () => {
    const items = ['3000', '3501'].map((value) => ({ instrumentId: 'MES', value }));
    const asked = holding('0', '3499');
    const twice = facts({
      account: {
        holdings: {
          at: NOW,
          cash: '0',
          items: [...items, { instrumentId: 'other', value: '3499' }],
        },
      },
    });
    expect(found(band(), { ...asked, facts: twice }).observed).toBe('65.01');
  });

  it('does not apply to an instrument without a target', () => {
    const others = rule('allocation_band', { targets: { other: '40' }, abs_pp: '5' });
    expect(found(others, holding('9000', '1000')).status).toBe('not_applicable');
    expect(found(others, { facts: facts() }).status).toBe('not_applicable');
  });

  it('has no bound where target and band reach the whole', () => {
    const whole = band({ targets: { MES: '100' } });
    expect(found(whole, holding('9000', '1000', '99999999')).outcome).toBeNull();
    expect(found(whole, holding('9400', '600', '99999999')).outcome).toBeNull();
    const edge = band({ targets: { MES: '95' } });
    expect(found(edge, holding('9500', '500', '99999999')).status).toBe('pass');
    const below = band({ targets: { MES: '99' } });
    expect(found(below, holding('100', '9900', '99999999')).outcome).toBe('SIZE_DOWN');
  });

  it('has no share to judge where nothing is held yet', () => {
    expect(found(band(), holding('0', '0', '100')).status).toBe('not_applicable');
    expect(found(band(), holding('0', '0.01', '100')).status).toBe('fail');
  });

  it.each([
    ['no holdings', { intent: buys('1'), facts: facts() }, 'account.no_holdings'],
    ['no amount', holding('6000', '4000', null), 'plan.incomplete'],
    ['no instrument', { facts: facts({ instrument: null }) }, 'plan.incomplete'],
  ])('waits where there is %s', (_name, asked, template) => {
    expect(found(band(), asked)).toMatchObject({ status: 'missing', outcome: 'WAIT', template });
  });

  it('asks for a declaration of what is held', () => {
    expect(found(band(), { intent: buys('1'), facts: facts() }).tasks).toEqual([
      'declare_holdings',
    ]);
  });

  it('shows the share with the plan', () => {
    expect(found(band(), holding('6000', '4000', '1000'))).toMatchObject({
      status: 'pass',
      observed: '63.64',
      limit: '65',
      unit: '%',
    });
  });

  it('says target, share and band', () => {
    expect(sentence(band(), holding('6630', '3370'))).toBe(
      'My target for MES is 60%. My share of it is 66.3%. My band is 5 points.',
    );
    expect(sentence(band(), holding('6000', '4000', '4000'))).toBe(
      'My target for MES is 60%. My share of it is 60% and with this plan 71.43%. My rule ends at 65%. My largest amount within it is 1428.57 USD.',
    );
    expect(sentence(band(), holding('6500', '3500'))).toBe(
      'My target for MES is 60%. My share of it is 65%. My rule ends at 65% and leaves 0.00 USD, less than my smallest size.',
    );
  });

  it('may be overridden by a written change of the plan', () => {
    expect(overrideOf(band(), holding('9000', '1000'))).toEqual({
      allowed: true,
      safeguards: ['ips_note'],
    });
    expect(overrideOf(band(), { facts: facts() })).toEqual({ allowed: false });
  });
});

describe('the largest purchase within an allocation_band', () => {
  const cents = (max: number) =>
    fc.integer({ min: 1, max }).map((n) => ({ coefficient: BigInt(n), scale: 2 }));
  const isWithin = (own: Decimal, sum: Decimal, money: Decimal, pct: Decimal): boolean =>
    compare(multiply(add(own, money), HUNDRED), multiply(pct, add(sum, money))) <= 0;

  it('passes, and a cent more does not, in quotients that no decimal can write', () => {
    let seen = 0;
    fc.assert(
      fc.property(
        cents(900_000),
        cents(900_000),
        fc.integer({ min: 1, max: 960 }),
        fc.integer({ min: 1, max: 90 }),
        (own, rest, tenths, points) => {
          const target = toText({ coefficient: BigInt(tenths), scale: 1 });
          const abs_pp = toText({ coefficient: BigInt(points), scale: 1 });
          const one = band({ targets: { MES: target }, abs_pp });
          const asked = holding(toText(own), toText(rest), '99999999');
          const { maxSize } = found(one, asked);
          if (maxSize === null) return;
          seen += 1;
          const sum = add(own, rest);
          const lower = { coefficient: BigInt(tenths - points), scale: 1 };
          const isBelow = compare(multiply(own, HUNDRED), multiply(lower, sum)) < 0;
          const middle = { coefficient: BigInt(tenths), scale: 1 };
          const isUnder = compare(multiply(own, HUNDRED), multiply(middle, sum)) < 0;
          // Inside of the band, the target is offered where at least a cent reaches up to it.
          const isOffered = isBelow || (isUnder && isWithin(own, sum, decimal('0.01'), middle));
          const pct = { coefficient: BigInt(isOffered ? tenths : tenths + points), scale: 1 };
          const largest = decimal(maxSize);
          expect(isWithin(own, sum, largest, pct)).toBe(true);
          expect(isWithin(own, sum, add(largest, decimal('0.01')), pct)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
    expect(seen).toBeGreaterThan(100);
  });
});
