import { describe, expect, it } from 'vitest';
import { decided, found, intent, overrideOf, rule, sentence } from '../testing/cases.ts';

const buffer = (min_ratio: string) => rule('liquidation_buffer', { min_ratio });

/** 10 points to the stop. */
const levered = (liquidationPrice: string | null, over: object = {}) => ({
  intent: intent({
    entry: '100',
    stop: '90',
    target: null,
    leverage: '3',
    liquidationPrice,
    ...over,
  }),
});

describe('liquidation_buffer', () => {
  it('passes at its ratio and waits below it', () => {
    expect(found(buffer('2'), levered('80'))).toMatchObject({
      status: 'pass',
      observed: '2',
      limit: '2',
      unit: 'stop distances',
      margin: '1',
    });
    expect(decided([buffer('2')], levered('80.01'))).toMatchObject({
      outcome: 'WAIT',
      reason: 'liquidation_buffer.too_near',
      wait: { until: null, tasks: ['revise_plan'] },
    });
  });

  it('compares no rounded quotient', () => {
    const third = levered('99', { stop: '97' });
    expect(found(buffer('0.333333333333333333'), third).status).toBe('pass');
    expect(found(buffer('0.333333333333333334'), third).status).toBe('fail');
  });

  it.each([
    ['1', 'not_applicable'],
    ['0.5', 'not_applicable'],
    ['1.000001', 'missing'],
    [null, 'missing'],
  ])('a long plan with leverage %s and no price is %s', (leverage, status) => {
    expect(found(buffer('2'), levered(null, { leverage })).status).toBe(status);
  });

  it('a short plan can be liquidated without leverage', () => {
    const short = (liquidationPrice: string | null) => ({
      intent: intent(
        { entry: '100', stop: '110', target: null, leverage: '1', liquidationPrice },
        { side: 'short' },
      ),
    });
    expect(found(buffer('2'), short(null)).status).toBe('missing');
    expect(found(buffer('2'), short('120')).status).toBe('pass');
    expect(found(buffer('2'), short('119')).status).toBe('fail');
  });

  it.each([
    ['liquidation price', levered(null), 'liquidation_buffer.no_price'],
    ['entry', levered('80', { entry: null }), 'plan.incomplete'],
    ['stop', levered('80', { stop: null }), 'plan.incomplete'],
  ])('waits for a plan without a %s', (_name, asked, template) => {
    expect(found(buffer('2'), asked)).toMatchObject({
      status: 'missing',
      outcome: 'WAIT',
      template,
      tasks: ['fill_fields'],
    });
  });

  it('says both ratios', () => {
    expect(sentence(buffer('2'), levered('87'))).toBe(
      'My liquidation price is 1.3 stop distances away. My rule wants 2.',
    );
    expect(sentence(buffer('2'), levered(null))).toBe(
      'My plan has no liquidation price yet. My rule wants one.',
    );
  });

  it('is never overridden', () => {
    expect(overrideOf(buffer('2'), levered('87'))).toEqual({ allowed: false });
    expect(overrideOf(buffer('2'), levered(null))).toEqual({ allowed: false });
  });
});
