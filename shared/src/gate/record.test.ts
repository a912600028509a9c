import { describe, expect, it } from 'vitest';
import { decide } from './index.ts';
import { at, decided, facts, intent, NOW, position, rule } from './testing/cases.ts';

describe('the record of a decision', () => {
  it.each([
    ['device', 'provisional'],
    ['server', 'authoritative'],
  ] as const)('of the %s is %s', (evaluator, authority) => {
    const result = decide({
      id: 'decision',
      intent: intent(),
      revision: 1,
      rulesetId: 'ruleset',
      rules: [],
      facts: facts(),
      asOf: at(NOW),
      evaluatedAt: at(NOW),
      evaluator,
    });
    expect(result).toMatchObject({ ok: true, value: { evaluator, authority } });
  });

  it('names the version of the engine', () => {
    expect(decided([]).engineVersion).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('has a wait where a rule that could not be read keeps GO away', () => {
    expect(decided([rule('moon_phase', {})])).toMatchObject({
      outcome: 'WAIT',
      wait: { until: null, tasks: [], predicates: [] },
    });
    expect(decided([]).wait).toBeNull();
  });

  it('says how old each source of its facts is, in whole seconds', () => {
    const known = facts({
      account: {
        declaredPeak: { amount: '51000', at: '2026-06-10T14:00:00.000Z' },
        holdings: { at: '2026-06-11T13:59:58.001Z', cash: null, values: {} },
      } as never,
      checkedAt: '2026-06-11T13:00:00.000Z',
      lastSyncAt: '2026-06-11T13:59:00.000Z',
      calendar: { own: { at: '2026-06-11T12:00:00.000Z', events: [] } } as never,
      positions: [position()],
    });
    expect(decided([], { facts: known }).ages).toEqual([
      { fact: 'equity', at: NOW, source: 'declared', seconds: 0 },
      { fact: 'peak', at: '2026-06-10T14:00:00.000Z', source: 'declared', seconds: 86_400 },
      { fact: 'holdings', at: '2026-06-11T13:59:58.001Z', source: 'declared', seconds: 1 },
      { fact: 'positions', at: '2026-06-11T13:00:00.000Z', source: 'recorded', seconds: 3_600 },
      { fact: 'history', at: '2026-06-11T13:59:00.000Z', source: 'synced', seconds: 60 },
      { fact: 'calendar', at: '2026-06-11T12:00:00.000Z', source: 'declared', seconds: 7_200 },
    ]);
  });

  it('has no age of what is not there, and that of an imported calendar before an own one', () => {
    const at12 = { at: '2026-06-11T12:00:00.000Z', events: [] };
    const calendar = { own: { ...at12, at: NOW }, imported: at12 } as never;
    expect(decided([], { facts: facts({ calendar, equity: null }) }).ages).toEqual([
      { fact: 'equity', at: null, source: 'declared', seconds: null },
      { fact: 'peak', at: null, source: 'declared', seconds: null },
      { fact: 'holdings', at: null, source: 'declared', seconds: null },
      { fact: 'positions', at: null, source: 'recorded', seconds: null },
      { fact: 'history', at: null, source: 'synced', seconds: null },
      { fact: 'calendar', at: '2026-06-11T12:00:00.000Z', source: 'imported', seconds: 7_200 },
    ]);
  });
});
