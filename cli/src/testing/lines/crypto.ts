import { type Line, losses } from './line.ts';

const TODAY = '2026-06-11T';
const MIDNIGHT = '2026-06-12T00:00:00.000Z';
const ETHER = { instrument: 'ETH-USD', side: 'long', entry: 2900 };

export const CRYPTO: readonly Line[] = [
  {
    rule: 'require_fields',
    when: 'no reason is given',
    over: { intent: { reason: null } },
    finding: { outcome: 'WAIT', tasks: ['fill_fields'], observed: '6' },
    decision: { outcome: 'WAIT', headline: 'require_fields' },
  },
  {
    rule: 'stop_policy',
    when: 'there is no stop',
    over: { intent: { stop: null } },
    finding: { outcome: 'WAIT', tasks: ['fill_fields'] },
    decision: { outcome: 'WAIT' },
  },
  {
    rule: 'stop_policy',
    when: 'the stop is more than 8 % away',
    over: { intent: { stop: 59000, size: '0.019' } },
    finding: { status: 'fail', outcome: 'WAIT', tasks: ['revise_plan'], limit: '8' },
    decision: { outcome: 'WAIT', headline: 'stop_policy' },
  },
  {
    rule: 'stop_policy',
    when: 'the stop does not rest on the exchange',
    over: { intent: { stop_at_broker: false } },
    finding: { outcome: 'WAIT', tasks: ['fill_fields'] },
    decision: { outcome: 'WAIT', headline: 'stop_policy' },
  },
  {
    rule: 'max_risk_per_trade',
    when: '0.12 BTC are asked for and 1,176.38 a BTC fit 0.085 times into 100',
    over: { intent: { size: '0.12' } },
    finding: { status: 'fail', outcome: 'SIZE_DOWN', observed: '141.17', limit: '100.00' },
    decision: {
      outcome: 'SIZE_DOWN',
      headline: 'max_risk_per_trade',
      maxSize: { size: '0.085', unit: 'lots', rule: 'max_risk_per_trade' },
    },
  },
  {
    rule: 'max_leverage',
    when: 'what is open leaves 1,000 of 30,000',
    over: { facts: { positions: [{ ...ETHER, size: 10, stop: 2899 }] } },
    finding: { status: 'fail', outcome: 'SIZE_DOWN', maxSize: '0.015', limit: '30000.00' },
    decision: { outcome: 'SIZE_DOWN', maxSize: { size: '0.015', rule: 'max_leverage' } },
  },
  {
    rule: 'max_leverage',
    when: 'what is open is at the limit',
    over: { facts: { positions: [{ ...ETHER, entry: 3000, size: 10, stop: 2999 }] } },
    finding: {
      status: 'fail',
      outcome: 'NO_GO',
      until: null,
      predicate: 'open_notional_below:30000',
    },
    decision: { outcome: 'NO_GO', headline: 'max_leverage', blockedUntil: null, maxSize: null },
  },
  {
    rule: 'liquidation_buffer',
    when: 'the liquidation price is 2,199 away and two stop distances are 2,200',
    over: { intent: { leverage: 5, liq_price: 62001 } },
    finding: { status: 'fail', outcome: 'WAIT', tasks: ['revise_plan'] },
    decision: { outcome: 'WAIT', headline: 'liquidation_buffer' },
  },
  {
    rule: 'liquidation_buffer',
    when: 'a plan with leverage names no liquidation price',
    over: { intent: { leverage: 5 } },
    finding: { status: 'missing', outcome: 'WAIT', tasks: ['fill_fields'] },
    decision: { outcome: 'WAIT', headline: 'liquidation_buffer' },
  },
  {
    rule: 'max_open_risk',
    when: 'open risk leaves 50 of 300',
    over: { facts: { positions: [{ ...ETHER, size: 5, stop: 2850 }] } },
    finding: { status: 'fail', outcome: 'SIZE_DOWN', maxSize: '0.042', limit: '300.00' },
    decision: { outcome: 'SIZE_DOWN', maxSize: { size: '0.042', rule: 'max_open_risk' } },
  },
  {
    rule: 'max_open_risk',
    when: 'open risk is at the limit',
    over: { facts: { positions: [{ ...ETHER, size: 6, stop: 2850 }] } },
    finding: {
      status: 'fail',
      outcome: 'NO_GO',
      until: null,
      predicate: 'open_risk_below:300',
      tasks: ['sync_positions'],
    },
    decision: { outcome: 'NO_GO', headline: 'max_open_risk', blockedUntil: null },
  },
  {
    rule: 'loss_limit_day',
    when: '3 % of the day’s equity are lost',
    over: { facts: { windows: { trading_day: { net: -300 }, iso_week: { net: -300 } } } },
    finding: { status: 'fail', outcome: 'NO_GO', until: MIDNIGHT, tasks: ['review_day'] },
    decision: { outcome: 'NO_GO', headline: 'loss_limit_day', blockedUntil: MIDNIGHT },
  },
  {
    rule: 'loss_limit_day',
    when: '3 R are lost, and less than 3 %',
    over: { facts: { windows: { trading_day: { net: -150, r: -3 }, iso_week: { net: -150 } } } },
    finding: { status: 'fail', outcome: 'NO_GO', until: MIDNIGHT, unit: 'R' },
    decision: { outcome: 'NO_GO', headline: 'loss_limit_day', blockedUntil: MIDNIGHT },
  },
  {
    rule: 'loss_limit_week',
    when: '6 % of the week’s equity are lost',
    over: {
      facts: { windows: { trading_day: {}, iso_week: { net: -600, start_equity: 10000 } } },
    },
    finding: { status: 'fail', outcome: 'NO_GO', until: '2026-06-15T00:00:00.000Z' },
    decision: {
      outcome: 'NO_GO',
      headline: 'loss_limit_week',
      blockedUntil: '2026-06-15T00:00:00.000Z',
    },
  },
  {
    rule: 'max_drawdown',
    when: 'the drawdown is 10 %',
    over: { facts: { drawdown: { '90': 10 } } },
    finding: { status: 'fail', outcome: 'SIMULATE', tasks: ['paper_trade'], observed: '10' },
    decision: { outcome: 'SIMULATE', headline: 'max_drawdown', simulate: { need: 3, done: 0 } },
  },
  {
    rule: 'max_drawdown',
    when: 'the drawdown is 5 % and halves the limits',
    over: { facts: { drawdown: 5 } },
    finding: { status: 'pass', outcome: null },
    decision: {
      outcome: 'SIZE_DOWN',
      headline: 'max_risk_per_trade',
      limitFactor: '0.5',
      maxSize: { size: '0.042' },
    },
  },
  {
    rule: 'loss_streak',
    when: 'two losses close in a day',
    over: { facts: { closes: losses([`${TODAY}13:00:00Z`, `${TODAY}13:45:00Z`]) } },
    finding: {
      status: 'fail',
      outcome: 'WAIT',
      until: '2026-06-11T14:15:00.000Z',
      tasks: ['write_three_lines'],
    },
    decision: { outcome: 'WAIT', headline: 'loss_streak' },
  },
  {
    rule: 'loss_streak',
    when: 'three losses close in a day',
    over: {
      facts: {
        closes: losses([`${TODAY}08:00:00Z`, `${TODAY}09:00:00Z`, `${TODAY}10:00:00Z`]),
      },
    },
    finding: { status: 'fail', outcome: 'WAIT', until: MIDNIGHT },
    decision: { outcome: 'WAIT', headline: 'loss_streak' },
  },
  {
    rule: 'loss_streak',
    when: 'five losses in a row across days are not all clean',
    over: {
      facts: {
        closes: losses(
          ['05', '06', '07', '08', '09'].map((day) => `2026-06-${day}T09:00:00Z`),
          { clean: false },
        ),
      },
    },
    finding: { status: 'fail', outcome: 'SIMULATE', tasks: ['paper_trade'] },
    decision: { outcome: 'SIMULATE', headline: 'loss_streak', simulate: { need: 3, done: 0 } },
  },
  {
    rule: 'max_trades',
    when: 'five trades were opened today',
    over: { facts: { windows: { trading_day: { entries: 5 }, iso_week: { entries: 5 } } } },
    finding: { status: 'fail', outcome: 'NO_GO', until: MIDNIGHT, tasks: ['review_day'] },
    decision: { outcome: 'NO_GO', headline: 'max_trades', blockedUntil: MIDNIGHT },
  },
  {
    rule: 'reentry_limit',
    when: 'the instrument was closed at a loss 30 minutes ago',
    over: {
      facts: { closes: losses([`${TODAY}13:30:00Z`], { instrument: 'BTC-USD' }) },
    },
    finding: {
      status: 'fail',
      outcome: 'WAIT',
      until: '2026-06-11T14:30:00.000Z',
      tasks: ['wait_minutes', 'write_three_lines'],
    },
    decision: { outcome: 'WAIT', headline: 'reentry_limit' },
  },
  {
    rule: 'reentry_limit',
    when: 'it was entered again once after its loss of today',
    over: {
      facts: {
        closes: [
          { instrument: 'BTC-USD', closed_at: `${TODAY}09:00:00Z`, net: -10 },
          {
            instrument: 'BTC-USD',
            opened_at: `${TODAY}10:30:00Z`,
            closed_at: `${TODAY}11:00:00Z`,
            net: 40,
          },
        ],
      },
    },
    finding: { status: 'fail', outcome: 'NO_GO', until: MIDNIGHT },
    decision: { outcome: 'NO_GO', headline: 'reentry_limit', blockedUntil: MIDNIGHT },
  },
  {
    rule: 'emotion_check',
    when: 'fomo is 5 of 10',
    over: { intent: { emotion: 'fomo', intensity: 5 } },
    finding: {
      status: 'fail',
      outcome: 'WAIT',
      until: '2026-06-11T14:20:00.000Z',
      tasks: ['write_three_lines', 'wait_minutes'],
    },
    decision: { outcome: 'WAIT', headline: 'emotion_check' },
  },
  {
    rule: 'emotion_check',
    when: 'anger is 7 of 10',
    over: { intent: { emotion: { tag: 'anger', intensity: 7 } } },
    finding: { status: 'fail', outcome: 'WAIT', until: '2026-06-11T14:20:00.000Z' },
    decision: { outcome: 'WAIT', headline: 'emotion_check' },
  },
  {
    rule: 'emotion_check',
    when: 'it pauses a second time in a day',
    over: {
      intent: { emotion: 'revenge', intensity: 6 },
      facts: { emotion_pauses: [`${TODAY}08:00:00Z`] },
    },
    finding: { status: 'fail', outcome: 'WAIT', until: MIDNIGHT },
    decision: { outcome: 'WAIT', headline: 'emotion_check' },
  },
  {
    rule: 'journal_debt',
    when: 'two trades wait for their entry for longer than 12 hours',
    over: { facts: { unposted: [`${TODAY}01:00:00Z`, `${TODAY}01:30:00Z`] } },
    finding: {
      status: 'fail',
      outcome: 'WAIT',
      tasks: ['journal_post'],
      predicate: 'journal_debt_at_most:1',
    },
    decision: { outcome: 'WAIT', headline: 'journal_debt' },
  },
];
