import { describe, expect, it } from 'vitest';
import {
  decided,
  facts,
  found,
  intent,
  overrideOf,
  type Paper,
  paperTrade,
  rule,
  sentence,
} from '../testing/cases.ts';

const probation = (over: object = {}) =>
  rule('setup_probation', { min_paper: 5, min_adherence: 80, ...over });
const trades = (count: number, over: Partial<Paper> = {}) =>
  Array.from({ length: count }, (_none, i) =>
    paperTrade('2026-06-01T10:00:00.000Z', { tradeId: `p${i}`, setup: 'ORB', ...over }),
  );
const asked = (paper: Paper[], setup: string | null = 'ORB', persona = 'shortterm') => ({
  intent: intent({ setup }, { persona: persona as 'swing' }),
  facts: facts({ paper }),
});

describe('setup_probation', () => {
  it('keeps a setup on paper until so many of its paper trades kept to plan', () => {
    expect(decided([probation()], asked(trades(4)))).toMatchObject({
      outcome: 'SIMULATE',
      simulate: { need: 5, done: 4 },
    });
    expect(decided([probation()], asked(trades(5))).outcome).toBe('GO');
    expect(decided([probation()], asked(trades(6))).outcome).toBe('GO');
    expect(found(probation(), asked([]))).toMatchObject({
      tasks: ['paper_trade'],
      observed: '0',
      limit: '5',
      unit: 'paper trades',
      margin: null,
      until: null,
    });
    expect(found(probation(), asked(trades(4))).margin).toBe('1.25');
  });

  it.each([
    ['of another setup', { setup: 'OR' }],
    ['without a setup', { setup: null }],
    ['without a post entry', { post: false }],
    ['below its adherence', { adherence: 79 }],
    ['without adherence', { adherence: null }],
    ['closed after the instant', { closedAt: '2026-06-11T14:00:00.001Z' }],
  ])('counts no paper trade %s', (_name, over) => {
    expect(found(probation({ min_adherence: 80 }), asked(trades(5, over))).observed).toBe('0');
  });

  it('takes its own adherence, but never an unknown one', () => {
    expect(found(probation({ min_adherence: 0 }), asked(trades(5, { adherence: 0 }))).status).toBe(
      'pass',
    );
    expect(
      found(probation({ min_adherence: 0 }), asked(trades(5, { adherence: null }))).observed,
    ).toBe('0');
    expect(found(probation({ min_adherence: 81 }), asked(trades(5))).observed).toBe('0');
  });

  it('knows a setup by its name, trimmed and in lower case', () => {
    expect(found(probation(), asked(trades(5, { setup: ' orb ' }), 'Orb')).status).toBe('pass');
    expect(found(probation({ setups: ['oRb '] }), asked([], ' ORB')).outcome).toBe('SIMULATE');
  });

  it('judges the setups of its list, or all', () => {
    expect(found(probation({ setups: ['gap fill'] }), asked([])).status).toBe('not_applicable');
    expect(found(probation({ setups: ['gap fill', 'ORB'] }), asked([])).outcome).toBe('SIMULATE');
    expect(found(probation(), asked([], 'anything')).outcome).toBe('SIMULATE');
  });

  it.each([null, ' '])('waits for a setup where it is %j', (setup) => {
    for (const one of [probation(), probation({ setups: ['ORB'] })]) {
      expect(found(one, asked([], setup))).toMatchObject({
        status: 'missing',
        outcome: 'WAIT',
        tasks: ['fill_fields'],
      });
    }
  });

  it('does not apply to an index plan, which has no paper', () => {
    expect(found(probation(), asked([], null, 'indexdca')).status).toBe('not_applicable');
  });

  it('says how far the setup is', () => {
    expect(sentence(probation(), asked(trades(2)))).toBe(
      'My setup named “ORB” has 2 of 5 paper trades.',
    );
  });

  it('is never overridden', () => {
    expect(overrideOf(probation(), asked([]))).toEqual({ allowed: false });
  });
});
