import { describe, expect, it } from 'vitest';
import { answered } from '../testing/mast.ts';
import type { Members } from './plain-form.ts';

describe('params as the table of kinds may be read', () => {
  const BASE = { asOf: '2026-06-11T14:00:00Z', persona: 'swing' };
  const PLAN = { side: 'long', entry: 100, stop: 98.5, size: 10, instrument: { class: 'share' } };
  const judged = (kind: string, params: Members, facts: Members = {}, intent: Members = {}) =>
    answered(['gate'], {
      ...BASE,
      rules: [{ id: 'r', kind, params }],
      intent: { ...PLAN, ...intent },
      facts: { equity: 10000, ...facts },
    });
  const lost = (...times: string[]) => times.map((closed_at) => ({ closed_at, net: -100, r: -1 }));
  const EVENING = ['2026-06-11T13:40:00Z', '2026-06-11T13:50:00Z'];

  it.each([
    [
      { n: 2, minutes: 30 },
      { outcome: 'WAIT', wait: { until: '2026-06-11T14:20:00.000Z' } },
    ],
    [
      { n: 2, outcome: 'SIMULATE' },
      { outcome: 'SIMULATE', simulate: { need: 2, done: 0 } },
    ],
  ])(
    'a rung counts inside of the day and asks for the persona’s paper trades: %o',
    async (rung, answer) => {
      const params = { ladder: [rung], reset: 'on_win', breakeven: 'transparent' };
      expect(await judged('loss_streak', params, { closes: lost(...EVENING) })).toMatchObject(
        answer,
      );
      const over = { closes: lost('2026-06-10T13:50:00Z', '2026-06-11T13:50:00Z') };
      expect(await judged('loss_streak', params, over)).toMatchObject({ outcome: 'GO' });
    },
  );

  it.each(['rolling_days(3)', 'rolling_days_3'])('a window named %s', async (window) => {
    const windows = { rolling_days_3: { net: -600, start_equity: 10000 } };
    const decision = await judged('loss_limit', { window, max_pct: 6, max_r: null }, { windows });
    expect(decision).toMatchObject({ outcome: 'NO_GO', reason: 'loss_limit.reached' });
  });

  it.each([
    [20, '2026-06-11T14:20:00.000Z'],
    ['day_end', '2026-06-12T00:00:00.000Z'],
  ])('a pause of %s', async (pause, until) => {
    const params = { max_intensity: 7, pause };
    const decision = await judged('emotion_check', params, {}, { emotion: 'fear', intensity: 7 });
    expect(decision).toMatchObject({ outcome: 'WAIT', wait: { until } });
  });

  it('days by their names, a risk of the day’s start, a basis that is the only one', async () => {
    const windows = [{ days: ['Monday', 'Thu'], from: '09:00', to: '15:00' }];
    expect(await judged('session_window', { tz: 'UTC', windows })).toMatchObject({ outcome: 'GO' });
    const equity = { latest: 5000, day_start: 10000 };
    const risk = await judged(
      'max_risk_per_trade',
      { max_pct: 0.15 },
      { account: { equity }, equity: undefined },
    );
    expect(risk).toMatchObject({ outcome: 'GO' });
    const reward = { min_rr: 1.5, basis: 'first target, prices only' };
    expect(await judged('min_reward_risk', reward, {}, { target: 102.25 })).toMatchObject({
      outcome: 'GO',
    });
    const drawdown = { max_pct: 10, lookback_days: 90, basis: 'closed_equity' };
    expect(await judged('max_drawdown', drawdown, { drawdown: 10 })).toMatchObject({
      outcome: 'SIMULATE',
    });
  });

  it('what no reading knows leaves the rule not evaluated', async () => {
    const decision = await judged('loss_limit', { window: 'fortnight', max_pct: 6 });
    expect(decision.outcome).toBe('WAIT');
    expect(decision.findings[0]).toMatchObject({ rule: 'r', status: 'not_evaluated' });
  });
});
