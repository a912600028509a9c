import { describe, expect, it } from 'vitest';
import {
  decided,
  facts,
  found,
  intent,
  NOW,
  overrideOf,
  position,
  rule,
  sentence,
} from '../testing/cases.ts';

const percent = (max_pct: string) => rule('max_open_risk', { max_pct });
const held = (openRisk: string | null, over: object = {}) =>
  position({ instrumentId: 'ES', openRisk, ...over });
const known = (...positions: ReturnType<typeof held>[]) =>
  facts({ equity: { latest: '50000', dayStart: '1', declaredAt: NOW }, positions });

// One lot of MES over 6 points risks 30; 0.3 % of 50,000 are 150.
describe('max_open_risk', () => {
  it('passes where open risk and plan together are at its limit', () => {
    const asked = (risk: string) => ({ intent: intent({ size: '2' }), facts: known(held(risk)) });
    expect(decided([percent('0.3')], asked('89.99')).outcome).toBe('GO');
    expect(decided([percent('0.3')], asked('90')).outcome).toBe('GO');
    expect(decided([percent('0.3')], asked('90.01'))).toMatchObject({
      outcome: 'SIZE_DOWN',
      maxSize: { size: '1' },
    });
    expect(found(percent('0.3'), asked('120.01'))).toMatchObject({
      outcome: 'NO_GO',
      template: 'max_open_risk.smallest_lot',
      predicate: null,
    });
  });

  it('is filled at equality by what is open, until the open risk falls', () => {
    const decision = decided([percent('0.3')], { facts: known(held('50'), held('100')) });
    expect(decision).toMatchObject({ outcome: 'NO_GO', maxSize: null, blockedUntil: null });
    expect(decision.findings[0]).toMatchObject({
      template: 'max_open_risk.filled',
      predicate: 'open_risk_below:150',
      tasks: ['sync_positions'],
      until: null,
    });
    expect(found(percent('0.3'), { facts: known(held('149.99')) }).template).toBe(
      'max_open_risk.smallest_lot',
    );
  });

  it('counts the account alone', () => {
    const elsewhere = { facts: known(held('99999', { accountId: 'other' })) };
    expect(found(percent('0.3'), elsewhere).status).toBe('pass');
    const unknown = { facts: known(held(null, { accountId: 'other' })) };
    expect(found(percent('0.3'), unknown).status).toBe('pass');
  });

  it.each([
    ['no equity', { facts: facts({ equity: null }) }, 'account.no_equity', 'declare_equity'],
    ['a position without a stop', { facts: known(held(null)) }, 'positions.no_stop', 'fill_fields'],
    ['no stop', { intent: intent({ stop: null }) }, 'plan.incomplete', 'fill_fields'],
    ['no entry', { intent: intent({ entry: null }) }, 'plan.incomplete', 'fill_fields'],
    ['no size', { intent: intent({ size: null }) }, 'plan.incomplete', 'fill_fields'],
    ['no rate', { facts: facts({ fx: null }) }, 'account.no_rate', 'fill_fields'],
    ['no instrument', { facts: facts({ instrument: null }) }, 'plan.incomplete', 'fill_fields'],
  ])('waits where there is %s', (_name, asked, template, task) => {
    expect(found(percent('3'), asked)).toMatchObject({
      status: 'missing',
      outcome: 'WAIT',
      template,
      tasks: [task],
    });
  });

  it('is scaled by the factor of a drawdown', () => {
    const drawdowns = { 90: { peak: '100', current: '94', troughAt: NOW } };
    const asked = (size: string) => ({
      intent: intent({ size }),
      facts: facts({ account: { drawdowns } }),
    });
    const reduces = rule('max_drawdown', {
      max_pct: '10',
      lookback_days: 90,
      reduce_at_pct: '5',
      reduce_factor: '0.5',
    });
    expect(decided([percent('0.3'), reduces], asked('2')).outcome).toBe('GO');
    const decision = decided([percent('0.3'), reduces], asked('3'));
    expect(decision).toMatchObject({ limitFactor: '0.5', maxSize: { size: '2' } });
    expect(decision.findings[0]).toMatchObject({ limit: '75.00', slots: { max: '0.15' } });
  });

  it('says the open risk without and with the plan', () => {
    const asked = (risk: string) => ({
      intent: intent({ entry: '7300', stop: '7290', target: null, size: '13' }),
      facts: known(held(risk)),
    });
    // 2.1 % are 1,050; 13 lots over 10 points risk 650, which is 1.3 %.
    expect(sentence(percent('3'), asked('1050'))).toBe(
      'My open risk is 2.1%. With this plan my open risk is 3.4%. My limit is 3%. My largest size within it is 9.',
    );
    expect(sentence(percent('3'), asked('1460'))).toBe(
      'My open risk leaves 40.00 USD of my limit. The smallest lot of MES risks 50.00 USD, so my rule blocks it.',
    );
    expect(sentence(percent('3'), asked('1600'))).toBe(
      'My open risk is 1600.00 USD. My limit is 1500.00 USD. My rule blocks new entries until my open risk falls.',
    );
  });

  it('may be overridden by stating the risk and trading no more that day', () => {
    expect(overrideOf(percent('0.01'))).toEqual({
      allowed: true,
      safeguards: ['state_risk', 'no_more_trades_today'],
    });
    expect(overrideOf(percent('1'), { facts: facts({ equity: null }) })).toEqual({
      allowed: false,
    });
  });
});
