import { describe, expect, it } from 'vitest';
import { AS_OF, at, factsOf } from '../testing/facts-of.ts';
import { answered } from '../testing/mast.ts';
import type { Members } from './plain-form.ts';

describe('what is left out of the history', () => {
  const rules = [
    { kind: 'loss_limit', params: { window: 'trading_day', max_pct: 2 } },
    { kind: 'max_trades', params: { window: { rolling_days: 3 }, max_n: 9 } },
    { kind: 'max_drawdown', params: { max_pct: 50, lookback_days: 30 } },
  ];
  const closes = [
    { closed_at: '2026-06-10T23:59:59Z', net: -900 },
    { closed_at: '2026-06-11T09:00:00Z', net: -820, r: -2 },
  ];
  const of = async (facts: Members) => factsOf({ equity: 50000, ...facts }, { rules });

  it('is a window that holds its net alone', async () => {
    const { windows } = (await of({ windows: { trading_day: { net: -820 } } })).history;
    expect(windows).toEqual({
      trading_day: {
        net: '-820',
        r: '0',
        rKnown: 0,
        closed: 0,
        entries: 0,
        unscheduled: 0,
        startEquity: '50000',
      },
    });
  });

  it('is a window altogether: the closes and the positions that say when they opened make it', async () => {
    const positions = [
      { side: 'long', size: 1, opened_at: '2026-06-10T10:00:00Z' },
      { side: 'long', size: 1 },
    ];
    const { windows } = (await of({ closes, positions })).history;
    expect(windows).toMatchObject({
      trading_day: { net: '-820', r: '-2', rKnown: 1, entries: 1, closed: 1 },
      rolling_days_3: { net: '-1720', entries: 3, startEquity: '51720' },
    });
  });

  it('is the drawdown: the closes make it of the declared equity', async () => {
    expect((await of({ closes })).account.drawdowns).toEqual({
      '30': { peak: '51720', current: '50000', troughAt: at('09:00') },
    });
    expect((await of({})).account.drawdowns['30']).toMatchObject({ peak: '50000' });
    expect((await factsOf({}, { rules })).account.drawdowns).toEqual({});
  });

  it.each<[string, Members, Members]>([
    [
      'a percentage for every lookback',
      { drawdown: '10.2' },
      { peak: '100', current: '89.8', troughAt: null },
    ],
    ['a percentage by lookback', { drawdown: { '30': 7 } }, { peak: '100', current: '93' }],
    [
      'peak and current value',
      { drawdowns: { '30': { peak: 100, current: 90, trough_at: AS_OF } } },
      { peak: '100', current: '90', troughAt: at('14:00') },
    ],
    [
      'an equity curve, by its last value before the lookback',
      {
        equity_curve: [
          { at: '2026-01-01T00:00:00Z', equity: 900 },
          { at: '2026-05-01T00:00:00Z', equity: 800 },
          { at: '2026-06-05T00:00:00Z', equity: 600 },
          { at: '2026-06-07T00:00:00Z', equity: 700 },
          { at: '2026-06-12T00:00:00Z', equity: 100 },
        ],
      },
      { peak: '800', current: '700', troughAt: '2026-06-05T00:00:00.000Z' },
    ],
    [
      'an equity curve with money paid in, which is no gain',
      {
        equity_curve: [
          { at: '2026-06-01T00:00:00Z', equity: 1000 },
          { at: '2026-06-05T00:00:00Z', equity: 1900, cash_flow: 1000 },
        ],
      },
      { peak: '2111.111111111111111112', current: '1900' },
    ],
  ])('or a drawdown is given as %s', async (_name, facts, drawdown) => {
    const { account } = await factsOf(facts, { rules });
    expect(account.drawdowns).toMatchObject({ '30': drawdown });
  });

  it('a curve stands for equity that is not declared', async () => {
    const equity_curve = [
      { at: '2026-06-01T00:00:00Z', equity: 1000 },
      { at: '2026-06-10T20:00:00Z', equity: 900 },
      { at: '2026-06-11T12:00:00Z', equity: 950 },
    ];
    expect((await factsOf({ equity_curve })).account.equity).toEqual({
      latest: '950',
      dayStart: '900',
      declaredAt: at('14:00'),
    });
  });

  it('a window that is missing among those given is not evaluated, and never GO', async () => {
    const request = { rules, persona: 'crypto', asOf: AS_OF };
    const facts = { equity: 50000, windows: { month: {} } };
    const decision = await answered(['gate'], { ...request, facts });
    expect(decision.outcome).toBe('WAIT');
    expect(decision.findings[0].status).toBe('not_evaluated');
  });

  it('an earlier pause is of the rule that pauses, a close of no instrument that can be named', async () => {
    const more = {
      rules: [
        { id: 'mood', kind: 'emotion_check', params: { max_intensity: 7, pause: { minutes: 5 } } },
      ],
    };
    const { history } = await factsOf({ emotion_pauses: [AS_OF], closes, instrument: 'MES' }, more);
    expect(history.emotionPauses).toEqual([{ at: at('14:00'), rule: 'mood' }]);
    expect(history.closes[0].instrumentId).toBe('unnamed');
  });
});
