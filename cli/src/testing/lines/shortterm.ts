import { type Line, losses } from './line.ts';

const TODAY = '2026-06-11T';
const MIDNIGHT = '2026-06-12T00:00:00.000Z';
const ES = { id: 'ES', fee: { model: 'per_lot', entry: '2.20', exit: '2.20' } };

export const SHORTTERM: readonly Line[] = [
  {
    rule: 'require_fields',
    when: 'no setup is named',
    over: { intent: { setup: '  ' } },
    finding: { outcome: 'WAIT', tasks: ['fill_fields'], observed: '5' },
    decision: { outcome: 'WAIT', headline: 'require_fields' },
  },
  {
    rule: 'stop_policy',
    when: 'the stop does not rest at the broker',
    over: { intent: { stop_at_broker: null } },
    finding: { outcome: 'WAIT', tasks: ['fill_fields'] },
    decision: { outcome: 'WAIT', headline: 'stop_policy' },
  },
  {
    rule: 'max_risk_per_trade',
    when: '12 MES are asked for and 31.24 a lot fit 8 times into 250',
    over: { intent: { size: 12 } },
    finding: { status: 'fail', outcome: 'SIZE_DOWN', observed: '374.88', limit: '250.00' },
    decision: { outcome: 'SIZE_DOWN', maxSize: { size: '8', rule: 'max_risk_per_trade' } },
  },
  {
    rule: 'max_risk_per_trade',
    when: 'the smallest lot of ES risks 316.90',
    over: { intent: { instrument: ES, stop: '7293.75', target: 7315, size: 1 } },
    finding: { status: 'fail', outcome: 'NO_GO', observed: '316.90', limit: '250.00', until: null },
    decision: { outcome: 'NO_GO', headline: 'max_risk_per_trade', maxSize: null },
  },
  {
    rule: 'min_reward_risk',
    when: 'the target is 1.33 R away',
    over: { intent: { target: 7308 } },
    finding: { status: 'fail', outcome: 'WAIT', tasks: ['revise_plan'], limit: '1.5' },
    decision: { outcome: 'WAIT', headline: 'min_reward_risk' },
  },
  {
    rule: 'loss_limit_day',
    when: '820 of 1,000 are lost, so that 180 leave 5 of the 8 lots',
    over: {
      intent: { size: 8 },
      facts: { windows: { trading_day: { net: -820 }, iso_week: { net: -820 } } },
    },
    finding: { status: 'fail', outcome: 'SIZE_DOWN', maxSize: '5', limit: '1000.00' },
    decision: {
      outcome: 'SIZE_DOWN',
      headline: 'loss_limit_day',
      maxSize: { size: '5', unit: 'lots', rule: 'loss_limit_day' },
    },
  },
  {
    rule: 'loss_limit_day',
    when: '2 % of the day’s equity are lost',
    over: { facts: { windows: { trading_day: { net: -1000 }, iso_week: { net: -1000 } } } },
    finding: { status: 'fail', outcome: 'NO_GO', until: MIDNIGHT, tasks: ['review_day'] },
    decision: { outcome: 'NO_GO', headline: 'loss_limit_day', blockedUntil: MIDNIGHT },
  },
  {
    rule: 'loss_limit_day',
    when: '4 R are lost, and less than 2 %',
    over: { facts: { windows: { trading_day: { net: -600, r: -4 }, iso_week: {} } } },
    finding: { status: 'fail', outcome: 'NO_GO', until: MIDNIGHT, unit: 'R' },
    decision: { outcome: 'NO_GO', headline: 'loss_limit_day' },
  },
  {
    rule: 'loss_limit_week',
    when: '4 % of the week’s equity are lost, to a futures day of Chicago',
    over: {
      facts: {
        day: 'us_futures',
        windows: { trading_day: {}, iso_week: { net: -2000, start_equity: 50000 } },
      },
    },
    finding: { status: 'fail', outcome: 'NO_GO', until: '2026-06-14T22:00:00.000Z' },
    decision: { outcome: 'NO_GO', blockedUntil: '2026-06-14T22:00:00.000Z' },
  },
  {
    rule: 'max_drawdown',
    when: 'an equity curve stands 8 % below its peak, a withdrawal taken out',
    over: {
      facts: {
        equity_curve: [
          { at: '2026-05-01T20:00:00Z', equity: 100000 },
          { at: '2026-05-20T20:00:00Z', equity: 50000, cash_flow: -50000 },
          { at: '2026-06-10T20:00:00Z', equity: 46000 },
        ],
      },
    },
    finding: { status: 'fail', outcome: 'SIMULATE', tasks: ['paper_trade'], observed: '8' },
    decision: { outcome: 'SIMULATE', headline: 'max_drawdown', simulate: { need: 3, done: 0 } },
  },
  {
    rule: 'max_drawdown',
    when: 'the drawdown is 4 % and halves the limits',
    over: { facts: { drawdown: { '60': { percent: 4 } } } },
    finding: { status: 'pass', outcome: null },
    decision: { outcome: 'SIZE_DOWN', limitFactor: '0.5', maxSize: { size: '4' } },
  },
  {
    rule: 'loss_streak',
    when: 'two losses close in a day',
    over: { facts: { closes: losses([`${TODAY}13:40:00Z`, `${TODAY}13:50:00Z`], { net: -40 }) } },
    finding: { status: 'fail', outcome: 'WAIT', until: '2026-06-11T14:05:00.000Z' },
    decision: { outcome: 'WAIT', headline: 'loss_streak' },
  },
  {
    rule: 'loss_streak',
    when: 'three losses close in a day',
    over: {
      facts: {
        closes: losses([`${TODAY}13:10:00Z`, `${TODAY}13:20:00Z`, `${TODAY}13:30:00Z`], {
          net: -40,
        }),
      },
    },
    finding: { status: 'fail', outcome: 'WAIT', until: '2026-06-11T14:30:00.000Z' },
    decision: { outcome: 'WAIT', headline: 'loss_streak' },
  },
  {
    rule: 'loss_streak',
    when: 'four losses close in a day',
    over: {
      facts: {
        closes: losses(
          ['02', '03', '04', '05'].map((hour) => `${TODAY}${hour}:00:00Z`),
          { net: -40 },
        ),
      },
    },
    finding: { status: 'fail', outcome: 'WAIT', until: MIDNIGHT },
    decision: { outcome: 'WAIT', headline: 'loss_streak' },
  },
  {
    rule: 'loss_streak',
    when: 'six losses in a row across days are not all clean',
    over: {
      facts: {
        closes: losses(
          ['04', '05', '06', '07', '08', '09'].map((day) => `2026-06-${day}T09:00:00Z`),
          { net: -40, clean: false },
        ),
      },
    },
    finding: { status: 'fail', outcome: 'SIMULATE', tasks: ['paper_trade'] },
    decision: { outcome: 'SIMULATE', headline: 'loss_streak', simulate: { need: 3, done: 0 } },
  },
  {
    rule: 'max_trades',
    when: 'six trades were opened today',
    over: { facts: { windows: { trading_day: { entries: 6 }, iso_week: {} } } },
    finding: { status: 'fail', outcome: 'NO_GO', until: MIDNIGHT, observed: '6', limit: '6' },
    decision: { outcome: 'NO_GO', headline: 'max_trades', blockedUntil: MIDNIGHT },
  },
  {
    rule: 'min_gap',
    when: 'a loss closed three minutes ago',
    over: { facts: { closes: losses([`${TODAY}13:57:00Z`], { net: -40 }) } },
    finding: {
      status: 'fail',
      outcome: 'WAIT',
      until: '2026-06-11T14:02:00.000Z',
      tasks: ['wait_minutes'],
    },
    decision: { outcome: 'WAIT', headline: 'min_gap' },
  },
  {
    rule: 'session_window',
    when: 'the session opens in five minutes, within the intent’s time',
    over: { asOf: '2026-06-11T09:40:00-04:00' },
    finding: {
      status: 'fail',
      outcome: 'WAIT',
      until: '2026-06-11T13:45:00.000Z',
      tasks: ['wait_minutes'],
    },
    decision: { outcome: 'WAIT', headline: 'session_window' },
  },
  {
    rule: 'session_window',
    when: 'the session of Friday is over',
    over: { asOf: '2026-06-12T15:30:00-04:00' },
    finding: { status: 'fail', outcome: 'NO_GO', until: '2026-06-15T13:45:00.000Z' },
    decision: {
      outcome: 'NO_GO',
      headline: 'session_window',
      blockedUntil: '2026-06-15T13:45:00.000Z',
    },
  },
  {
    rule: 'event_blackout',
    when: 'an event of high impact is three minutes away',
    over: { facts: { calendar: [{ title: 'CPI', at: '2026-06-11T14:03:00Z' }] } },
    finding: {
      status: 'fail',
      outcome: 'WAIT',
      until: '2026-06-11T14:08:00.000Z',
      tasks: ['wait_minutes'],
    },
    decision: { outcome: 'WAIT', headline: 'event_blackout' },
  },
  {
    rule: 'event_blackout',
    when: 'no calendar is kept',
    over: { facts: { calendar: null } },
    finding: { status: 'missing', outcome: 'WAIT', until: null, tasks: ['answer'] },
    decision: { outcome: 'WAIT', headline: 'event_blackout' },
  },
  {
    rule: 'emotion_check',
    when: 'revenge is 5 of 10',
    over: { intent: { emotion: 'revenge', intensity: 5 } },
    finding: { status: 'fail', outcome: 'WAIT', until: '2026-06-11T14:15:00.000Z' },
    decision: { outcome: 'WAIT', headline: 'emotion_check' },
  },
  {
    rule: 'journal_debt',
    when: 'three trades wait for their entry for longer than four hours',
    over: {
      facts: { unposted: [`${TODAY}09:00:00Z`, `${TODAY}09:20:00Z`, `${TODAY}09:40:00Z`] },
    },
    finding: { status: 'fail', outcome: 'WAIT', predicate: 'journal_debt_at_most:2' },
    decision: { outcome: 'WAIT', headline: 'journal_debt' },
  },
];
