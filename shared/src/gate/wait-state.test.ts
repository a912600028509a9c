import { describe, expect, it } from 'vitest';
import type { DecisionRecord, Facts, Rule } from '../generated/types.ts';
import { waitState } from './index.ts';
import {
  type Asked,
  at,
  chain,
  cooldown,
  decided,
  facts,
  instrument,
  intent,
  NOW,
  position,
  rule,
  window,
} from './testing/cases.ts';

const stateOf = (
  record: DecisionRecord,
  now: string,
  known?: Facts,
  openTasks: readonly string[] = [],
) => waitState(record, 'shortterm', at(now), { openTasks, ...(known ? { facts: known } : {}) });

const TRADES = rule('max_trades', { window: 'trading_day', max_n: 1 });
const busy = facts({ windows: { trading_day: window({ entries: 1 }) } });
const SETUP = rule('setup_policy', { allowed: ['pullback'] });
const cooling = decided([], { facts: facts({ cooldowns: [cooldown()] }) });

describe('a GO', () => {
  it('stands until it expires', () => {
    expect(stateOf(decided([]), '2026-06-11T14:14:59.999Z')).toBe('go');
    expect(stateOf(decided([]), '2026-06-11T14:15:00.000Z')).toBe('expired');
  });
});

describe('a wait', () => {
  it('is over at its end, and then may be asked again for the lifetime of a plan', () => {
    expect(stateOf(cooling, '2026-06-11T14:19:59.999Z')).toBe('waiting');
    expect(stateOf(cooling, '2026-06-11T14:20:00.000Z')).toBe('retry_ready');
    expect(stateOf(cooling, '2026-06-11T14:34:59.999Z')).toBe('retry_ready');
    expect(stateOf(cooling, '2026-06-11T14:35:00.000Z')).toBe('expired');
  });

  it.each([
    ['crypto', '2026-06-11T14:50:00.000Z'],
    ['swing', '2026-06-12T14:20:00.000Z'],
    ['indexdca', '2026-06-18T14:20:00.000Z'],
  ] as const)('of %s lasts as long as its plans do', (persona, end) => {
    const record = decided([], {
      intent: intent({}, { persona }),
      facts: facts({ cooldowns: [cooldown()] }),
    });
    const before = at(end) - 1;
    expect(waitState(record, persona, before, { openTasks: [] })).toBe('retry_ready');
    expect(waitState(record, persona, at(end), { openTasks: [] })).toBe('expired');
  });

  it('goes on while a task is open', () => {
    expect(stateOf(cooling, '2026-06-11T14:20:00.000Z', undefined, ['task'])).toBe('waiting');
    expect(stateOf(cooling, '2026-06-11T14:35:00.000Z', undefined, ['task'])).toBe('expired');
  });

  it('without a time is over with its tasks, and expires with the decision', () => {
    const record = decided([rule('require_fields', { fields: ['amount'] })]);
    expect(stateOf(record, NOW)).toBe('retry_ready');
    expect(stateOf(record, NOW, undefined, ['task'])).toBe('waiting');
    expect(stateOf(record, '2026-06-11T14:15:00.000Z')).toBe('expired');
  });
});

describe('a NO_GO', () => {
  const reached = decided([TRADES], { facts: busy });

  it('with a time waits for it', () => {
    expect(stateOf(reached, '2026-06-11T23:59:59.999Z')).toBe('waiting');
    expect(stateOf(reached, '2026-06-12T00:00:00.000Z')).toBe('retry_ready');
    expect(stateOf(reached, '2026-06-12T00:14:59.999Z')).toBe('retry_ready');
    expect(stateOf(reached, '2026-06-12T00:15:00.000Z')).toBe('expired');
  });

  it('without a time or a fact to wait for is blocked until it expires', () => {
    for (const record of [decided([SETUP]), decided([SETUP, TRADES], { facts: busy })]) {
      expect(stateOf(record, NOW)).toBe('blocked');
    }
    expect(stateOf(decided([SETUP]), '2026-06-11T14:15:00.000Z')).toBe('expired');
  });

  it('waits for the later end of a WAIT beside it', () => {
    const record = decided([TRADES], {
      facts: { ...busy, cooldowns: [cooldown({ endsAt: '2026-06-12T08:00:00.000Z' })] },
    });
    expect(record.blockedUntil).toBe('2026-06-12T00:00:00.000Z');
    expect(stateOf(record, '2026-06-12T07:59:59.999Z')).toBe('waiting');
    expect(stateOf(record, '2026-06-12T08:00:00.000Z')).toBe('retry_ready');
  });
});

describe('what neither time nor a fact opens is blocked', () => {
  it('a plan that is too large', () => {
    const risk = rule('max_risk_per_trade', { max_money: '30', basis: 'latest' });
    const record = decided([risk], { intent: intent({ size: '2' }) });
    expect(record.outcome).toBe('SIZE_DOWN');
    expect(stateOf(record, NOW)).toBe('blocked');
  });

  it('a paper period, also beside a wait', () => {
    const quarantines = [{ id: 'q', startedAt: '2026-06-10T00:00:00.000Z', need: 3, trigger: 't' }];
    for (const over of [{}, { cooldowns: [cooldown()] }]) {
      const record = decided([], { facts: facts({ quarantines, ...over }) });
      expect(record.outcome).toBe('SIMULATE');
      expect(stateOf(record, '2026-06-11T14:14:00.000Z')).toBe('blocked');
    }
  });
});

describe('a predicate', () => {
  const groups = { sector: 'semis', underlying: null, tags: ['beta'] };
  const open = (count: number, over: object = {}) =>
    facts({
      instrument: { ...instrument('MES'), groups },
      positions: Array.from({ length: count }, (_one, i) =>
        position({ tradeId: `t${i}`, instrumentId: 'ES', sector: 'semis', ...over }),
      ),
    });
  const others = (known: Facts, over: object) => ({
    ...known,
    positions: {
      ...known.positions,
      open: [...known.positions.open, position({ sector: 'energy', ...over })],
    },
  });

  const cases: [string, Rule, Facts, Facts, Facts][] = [
    [
      'open positions',
      rule('max_open_positions', { max_n: 2 }),
      open(2),
      open(2),
      others(open(1), { accountId: 'other' }),
    ],
    [
      'open risk',
      rule('max_open_risk', { max_pct: '0.3' }),
      open(2, { openRisk: '75' }),
      open(1, { openRisk: '150' }),
      open(1, { openRisk: '149.99' }),
    ],
    [
      'notional',
      rule('max_leverage', { max_x: '2' }),
      open(2, { notional: '50000' }),
      open(1, { notional: '100000' }),
      open(1, { notional: '99999' }),
    ],
    [
      'a group',
      rule('max_group_risk', { group_by: 'sector', max_n: 2 }),
      open(2),
      open(2),
      others(open(1), { openRisk: null }),
    ],
    [
      'the risk of a group',
      rule('max_group_risk', { group_by: 'sector', max_pct: '0.3' }),
      open(2, { openRisk: '75' }),
      others(open(2, { openRisk: '75' }), { openRisk: '0' }),
      others(open(1, { openRisk: '75' }), { openRisk: '500' }),
    ],
    [
      'a floor',
      rule('account_floor', { mode: 'static', trail_money: '1000' }),
      open(1, { openRisk: '1000' }),
      open(2, { openRisk: '500' }),
      open(1, { openRisk: '999.99' }),
    ],
  ];

  it.each(cases)('of %s holds on the facts of now', (_name, one, then, still, freed) => {
    const record = decided([one], { facts: then });
    expect(record.findings[0]?.predicate).toMatch(/^[a-z_]+:[0-9.]+$/);
    expect(stateOf(record, NOW, still)).toBe('waiting');
    expect(stateOf(record, NOW, freed)).toBe('retry_ready');
    expect(stateOf(record, NOW, freed, ['task'])).toBe('waiting');
  });

  it('is not known to hold without facts, or where a part of them lacks', () => {
    const record = decided([rule('max_open_risk', { max_pct: '0.3' })], {
      facts: open(2, { openRisk: '75' }),
    });
    expect(stateOf(record, NOW)).toBe('waiting');
    expect(stateOf(record, NOW, open(1, { openRisk: null }))).toBe('waiting');
    const floor = decided([rule('account_floor', { mode: 'static', trail_money: '1000' })], {
      facts: open(1, { openRisk: '1000' }),
    });
    expect(stateOf(floor, NOW, facts({ equity: null }))).toBe('waiting');
  });

  it('of journal debt holds once few enough trades are without their entry', () => {
    const debt = (count: number) =>
      facts({
        history: {
          unposted: Array.from({ length: count }, (_one, i) => ({
            tradeId: `t${i}`,
            closedAt: '2026-06-01T00:00:00.000Z',
          })),
        },
      });
    const record = decided([rule('journal_debt', { max_open: 1, grace_hours: 4 })], {
      facts: debt(2),
    });
    expect(stateOf(record, NOW, debt(2))).toBe('waiting');
    expect(stateOf(record, NOW, debt(1))).toBe('retry_ready');
  });

  it('of an index plan’s leverage looks at what is declared as held', () => {
    const held = (value: string): Asked => ({
      intent: intent({ amount: '100' }, { persona: 'indexdca' }),
      facts: facts({
        account: {
          holdings: { at: NOW, cash: '0', items: [{ instrumentId: 'MES', value }] },
        },
      }),
    });
    const record = decided([rule('max_leverage', { max_x: '1' })], held('50000'));
    const state = (value: string) =>
      waitState(record, 'indexdca', at(NOW), {
        openTasks: [],
        facts: held(value).facts as Facts,
      });
    expect(state('50000')).toBe('waiting');
    expect(state('49999')).toBe('retry_ready');
  });

  it('of a name that is not known keeps waiting', () => {
    const record = decided([rule('max_open_positions', { max_n: 2 })], { facts: open(2) });
    const findings = record.findings.map((one) => ({ ...one, predicate: 'constructor:1' }));
    expect(stateOf({ ...record, findings }, NOW, open(0))).toBe('waiting');
  });

  it('and a time are both waited for', () => {
    const both = decided([TRADES, rule('max_open_positions', { max_n: 2 })], {
      facts: { ...open(2), ...{ history: busy.history } },
    });
    expect(both.outcome).toBe('NO_GO');
    expect(stateOf(both, '2026-06-11T14:10:00.000Z', open(0))).toBe('waiting');
    expect(stateOf(both, '2026-06-12T00:00:00.000Z', open(2))).toBe('waiting');
    expect(stateOf(both, '2026-06-12T00:00:00.000Z', open(0))).toBe('retry_ready');
  });
});

describe('a task that the chain still owes', () => {
  it('waits without a time', () => {
    const openTasks = [{ id: 't', task: 'write_three_lines' as const, rule: 'sys_revision_limit' }];
    const record = decided([], { facts: facts({ chain: chain({ openTasks }) }) });
    expect(record.reason).toBe('task.open');
    expect(stateOf(record, NOW, undefined, ['t'])).toBe('waiting');
    expect(stateOf(record, NOW)).toBe('retry_ready');
  });
});
