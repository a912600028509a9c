import { describe, expect, it } from 'vitest';
import { decided, facts, found, overrideOf, position, rule, sentence } from '../testing/cases.ts';

const most = (max_n: number) => rule('max_open_positions', { max_n });
const open = (count: number, ...others: ReturnType<typeof position>[]) => ({
  facts: facts({
    positions: [
      ...others,
      ...Array.from({ length: count }, (_none, i) =>
        position({ tradeId: `t${i}`, instrumentId: `I${i}` }),
      ),
    ],
  }),
});

describe('max_open_positions', () => {
  it('lets the last one pass and holds the next until one is recorded as closed', () => {
    expect(decided([most(6)], open(5)).outcome).toBe('GO');
    const decision = decided([most(6)], open(6));
    expect(decision).toMatchObject({
      outcome: 'WAIT',
      wait: {
        until: null,
        tasks: ['sync_positions'],
        predicates: ['open_positions_below:6'],
      },
    });
    expect(decision.findings[0]).toMatchObject({
      observed: '6',
      limit: '6',
      unit: 'positions',
      margin: '1',
    });
    expect(decided([most(6)], open(7)).outcome).toBe('WAIT');
  });

  it('counts the account alone', () => {
    expect(found(most(6), open(5, position({ accountId: 'other' }))).status).toBe('pass');
  });

  it('counts a position of the plan’s own instrument too', () => {
    expect(found(most(1), open(0, position({ instrumentId: 'MES' }))).outcome).toBe('WAIT');
  });

  it('needs to know nothing of a position but that it is open', () => {
    const unknown = position({ openRisk: null, notional: null, stop: null });
    expect(found(most(2), open(0, unknown)).status).toBe('pass');
    expect(found(most(1), open(0, unknown)).outcome).toBe('WAIT');
  });

  it('says how many are open', () => {
    expect(sentence(most(6), open(6))).toBe('I have 6 open positions. My limit is 6.');
  });

  it('may be overridden by stating the risk', () => {
    expect(overrideOf(most(1), open(1))).toEqual({ allowed: true, safeguards: ['state_risk'] });
  });
});
