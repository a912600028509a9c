import { describe, expect, it } from 'vitest';
import type { RuleKind } from '../generated/types.ts';
import { diffRules, directionOf, type RuleState, splitEdit } from './index.ts';

const rule = (kind: RuleKind, params: object, over: Partial<RuleState> = {}): RuleState => ({
  id: kind,
  kind,
  params,
  onMissing: null,
  disabled: false,
  ...over,
});

const way = (from: RuleState, to: RuleState) =>
  diffRules([from], [to]).changes.map(({ param, part, direction }) => [param ?? part, direction]);

const ways = (kind: RuleKind, from: object, to: object) => way(rule(kind, from), rule(kind, to));

describe('which way a parameter went', () => {
  it.each<[RuleKind, object, object, string]>([
    ['max_trades', { window: 'iso_week', max_n: 6 }, { window: 'iso_week', max_n: 5 }, 'tighter'],
    ['max_trades', { window: 'iso_week', max_n: 6 }, { window: 'iso_week', max_n: 7 }, 'looser'],
    ['max_leverage', { max_x: '3' }, { max_x: '2.99' }, 'tighter'],
    ['max_leverage', { max_x: '9' }, { max_x: '10' }, 'looser'],
    ['min_gap', { minutes: 5 }, { minutes: 10 }, 'tighter'],
    ['min_gap', { minutes: 5 }, { minutes: 5, after: 'loss' }, 'undecidable'],
    ['min_gap', { minutes: 5, after: 'any' }, { minutes: 5, after: 'loss' }, 'undecidable'],
    ['min_gap', { minutes: 5, after: 'loss' }, { minutes: 5, after: 'any' }, 'undecidable'],
    ['stop_policy', { required: false }, { required: true }, 'tighter'],
    ['stop_policy', { required: true }, { required: true, max_distance_pct: '8' }, 'tighter'],
    ['stop_policy', { required: true, at_broker: true }, { required: true }, 'looser'],
    ['require_fields', { fields: ['stop'] }, { fields: ['stop', 'setup'] }, 'tighter'],
    ['require_fields', { fields: ['stop'] }, { fields: ['setup'] }, 'undecidable'],
    ['require_fields', { fields: ['stop'] }, { fields: ['stop'], min_chars: 10 }, 'looser'],
    ['require_fields', { fields: ['stop'] }, { fields: ['stop'], min_chars: 20 }, 'tighter'],
    ['instrument_policy', { allow: 'any' }, { allow: ['MES'] }, 'tighter'],
    ['instrument_policy', { allow: ['MES'] }, { allow: 'any' }, 'looser'],
    [
      'setup_probation',
      { min_paper: 3, min_adherence: 80, setups: ['orb'] },
      { min_paper: 3, min_adherence: 80 },
      'tighter',
    ],
    [
      'session_window',
      { tz: 'UTC', windows: [] },
      { tz: 'Europe/Prague', windows: [] },
      'undecidable',
    ],
  ])('%s from %j to %j is %s', (kind, from, to, expected) => {
    expect(ways(kind, from, to).map(([, direction]) => direction)).toEqual([expected]);
  });

  it('the same number in another writing, and the same list in another order, change nothing', () => {
    expect(ways('max_leverage', { max_x: '3' }, { max_x: '3.0' })).toEqual([['max_x', 'neutral']]);
    const [from, to] = [{ fields: ['stop', 'setup'] }, { fields: ['setup', 'stop'] }];
    expect(ways('require_fields', from, to)).toEqual([['fields', 'neutral']]);
  });

  it('a rule that is added is tighter, one removed or switched off looser, its order nothing', () => {
    const [a, b] = [rule('min_gap', { minutes: 5 }), rule('max_leverage', { max_x: '3' })];
    expect(diffRules([a], [a, b]).changes).toMatchObject([{ part: 'rule', direction: 'tighter' }]);
    expect(diffRules([a, b], [b]).changes).toMatchObject([{ part: 'rule', direction: 'looser' }]);
    expect(way(a, { ...a, disabled: true })).toEqual([['disabled', 'looser']]);
    expect(way({ ...a, disabled: true }, a)).toEqual([['disabled', 'tighter']]);
    expect(diffRules([a, b], [b, a])).toEqual({ changes: [], order: ['max_leverage', 'min_gap'] });
    expect(directionOf([])).toBe('neutral');
  });

  it('what may not be evaluated is shown instead of asked: looser', () => {
    const asks = rule('event_blackout', { source: 'own_calendar', before_min: 5, after_min: 5 });
    const shows = { ...asks, onMissing: 'show' as const };
    expect(way(asks, shows)).toEqual([['on_missing', 'looser']]);
    expect(way(shows, { ...asks, onMissing: 'ask' })).toEqual([['on_missing', 'tighter']]);
    expect(way(asks, { ...asks, onMissing: 'ask' })).toEqual([['on_missing', 'neutral']]);
  });
});

describe('a mixed edit', () => {
  it('is split by parameter', () => {
    const from = rule('max_risk_per_trade', { max_pct: '1', basis: 'latest' });
    const to = rule('max_risk_per_trade', { max_pct: '2', max_money: '100', basis: 'latest' });
    const { now, later, rules } = splitEdit([from], diffRules([from], [to]).changes);
    expect([now, later].map((list) => list.map(({ param }) => param))).toEqual([
      ['max_money'],
      ['max_pct'],
    ]);
    expect(rules[0]?.params).toEqual({ max_pct: '1', max_money: '100', basis: 'latest' });
  });

  it('waits as a whole where its tighter part alone would not hold', () => {
    const from = rule('setup_policy', { checklist: ['a'], min_ticked: 1 });
    const to = rule('setup_policy', { allowed: ['orb'] });
    const { later, rules } = splitEdit([from], diffRules([from], [to]).changes);
    expect(rules[0]?.params).toEqual({ allowed: ['orb'], checklist: ['a'], min_ticked: 1 });
    expect(later.map(({ param }) => param).sort()).toEqual(['checklist', 'min_ticked']);
    const without = rule('max_drawdown', { max_pct: '10', lookback_days: 90 });
    const half = rule('max_drawdown', { max_pct: '10', lookback_days: 90, reduce_at_pct: '5' });
    const split = splitEdit([without], diffRules([without], [half]).changes);
    expect([split.now, split.rules]).toEqual([[], [without]]);
  });
});
