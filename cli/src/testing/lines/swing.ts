import { type Line, losses } from './line.ts';

const MIDNIGHT = '2026-06-12T00:00:00.000Z';

/** An open share position, its sector its own unless said. */
const held = (symbol: string, risk: number, sector = symbol) => ({
  instrument: symbol,
  side: 'long',
  size: 10,
  entry: 100,
  open_risk: risk,
  sector,
});

export const SWING: readonly Line[] = [
  {
    rule: 'require_fields',
    when: 'the reason is said in fewer than 40 characters',
    over: { intent: { reason: 'the first pullback to the rising line' } },
    finding: { outcome: 'WAIT', tasks: ['fill_fields'], observed: '7' },
    decision: { outcome: 'WAIT', headline: 'require_fields' },
  },
  {
    rule: 'require_fields',
    when: 'what proves it wrong is said in fewer than 15 characters',
    over: { intent: { invalidation: 'a lower close' } },
    finding: { outcome: 'WAIT', tasks: ['fill_fields'], observed: '7' },
    decision: { outcome: 'WAIT', headline: 'require_fields' },
  },
  {
    rule: 'stop_policy',
    when: 'the stop is 11 % away',
    over: { intent: { stop: 178, target: 250 } },
    finding: { status: 'fail', outcome: 'WAIT', tasks: ['revise_plan'], limit: '10' },
    decision: { outcome: 'WAIT', headline: 'stop_policy' },
  },
  {
    rule: 'max_risk_per_trade',
    when: '150 shares risk 1,500 of 1,000',
    over: { intent: { size: 150 } },
    finding: { status: 'fail', outcome: 'SIZE_DOWN', observed: '1500.00', limit: '1000.00' },
    decision: { outcome: 'SIZE_DOWN', maxSize: { size: '100', rule: 'max_risk_per_trade' } },
  },
  {
    rule: 'max_open_risk',
    when: 'open risk leaves 200 of 6,000',
    over: { facts: { positions: [held('SPY', 2900), held('SAP', 2900)] } },
    finding: { status: 'fail', outcome: 'SIZE_DOWN', maxSize: '20', limit: '6000.00' },
    decision: { outcome: 'SIZE_DOWN', headline: 'max_open_risk', maxSize: { size: '20' } },
  },
  {
    rule: 'max_open_risk',
    when: 'open risk is at the limit',
    over: { facts: { positions: [held('SPY', 3000), held('SAP', 3000)] } },
    finding: { status: 'fail', outcome: 'NO_GO', until: null, predicate: 'open_risk_below:6000' },
    decision: { outcome: 'NO_GO', headline: 'max_open_risk', blockedUntil: null },
  },
  {
    rule: 'max_group_risk',
    when: 'three names of the sector are open',
    over: {
      facts: {
        positions: ['MSFT', 'NVDA', 'SAP'].map((symbol) => held(symbol, 100, 'technology')),
      },
    },
    finding: { status: 'fail', outcome: 'NO_GO', predicate: 'group_below:3', observed: '3' },
    decision: { outcome: 'NO_GO', headline: 'max_group_risk' },
  },
  {
    rule: 'max_group_risk',
    when: 'the third name of a sector finds 300 of its 3,000 left',
    over: {
      facts: { positions: ['MSFT', 'NVDA'].map((symbol) => held(symbol, 1350, 'technology')) },
    },
    finding: { status: 'fail', outcome: 'SIZE_DOWN', maxSize: '30', limit: '3000.00' },
    decision: { outcome: 'SIZE_DOWN', headline: 'max_group_risk', maxSize: { size: '30' } },
  },
  {
    rule: 'max_open_positions',
    when: 'six positions are open',
    over: { facts: { positions: ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => held(id, 10)) } },
    finding: {
      status: 'fail',
      outcome: 'WAIT',
      until: null,
      predicate: 'open_positions_below:6',
      tasks: ['sync_positions'],
    },
    decision: { outcome: 'WAIT', headline: 'max_open_positions' },
  },
  {
    rule: 'min_reward_risk',
    when: 'the target is 1.9 R away',
    over: { intent: { target: 219 } },
    finding: { status: 'fail', outcome: 'WAIT', observed: '1.9', limit: '2' },
    decision: { outcome: 'WAIT', headline: 'min_reward_risk' },
  },
  {
    rule: 'loss_limit_month',
    when: '6 % of the month’s equity are lost',
    over: { facts: { windows: { month: { net: -6000, start_equity: 100000 } } } },
    finding: { status: 'fail', outcome: 'NO_GO', until: '2026-07-01T00:00:00.000Z' },
    decision: {
      outcome: 'NO_GO',
      headline: 'loss_limit_month',
      blockedUntil: '2026-07-01T00:00:00.000Z',
    },
  },
  {
    rule: 'loss_limit_month',
    when: 'the month’s loss and the new risk are beyond it',
    over: {
      facts: { windows: { month: { net: -5600, start_equity: 100000 } } },
    },
    finding: { status: 'fail', outcome: 'SIZE_DOWN', maxSize: '40' },
    decision: { outcome: 'SIZE_DOWN', headline: 'loss_limit_month' },
  },
  {
    rule: 'max_drawdown',
    when: 'the drawdown is 15 % and one paper trade is done since its low',
    over: {
      facts: {
        drawdowns: { '180': { peak: 100000, current: 85000, trough_at: '2026-06-01T00:00:00Z' } },
        paper: [
          {
            opened_at: '2026-06-02T14:00:00Z',
            closed_at: '2026-06-04T14:00:00Z',
            post: true,
            adherence: 90,
          },
        ],
      },
    },
    finding: { status: 'fail', outcome: 'SIMULATE', tasks: ['paper_trade'], observed: '15' },
    decision: { outcome: 'SIMULATE', headline: 'max_drawdown', simulate: { need: 2, done: 1 } },
  },
  {
    rule: 'loss_streak',
    when: 'three losses in a row, the last one 20 hours ago',
    over: {
      facts: {
        closes: losses(['2026-06-01T18:00:00Z', '2026-06-05T18:00:00Z', '2026-06-10T18:00:00Z'], {
          net: -200,
        }),
      },
    },
    finding: { status: 'fail', outcome: 'WAIT', until: '2026-06-11T18:00:00.000Z' },
    decision: { outcome: 'WAIT', headline: 'loss_streak' },
  },
  {
    rule: 'loss_streak',
    when: 'five losses in a row are not all clean',
    over: {
      facts: {
        closes: losses(
          ['01', '02', '03', '04', '05'].map((day) => `2026-06-${day}T18:00:00Z`),
          { net: -200, clean: false },
        ),
      },
    },
    finding: { status: 'fail', outcome: 'SIMULATE', tasks: ['paper_trade'] },
    decision: { outcome: 'SIMULATE', headline: 'loss_streak', simulate: { need: 2, done: 0 } },
  },
  {
    rule: 'no_adding_to_losers',
    when: 'the plan adds below the average of what is open',
    over: { facts: { positions: [{ side: 'long', size: 20, entry: 210, stop: 195 }] } },
    finding: { status: 'fail', outcome: 'NO_GO', observed: '1', limit: '0' },
    decision: { outcome: 'NO_GO', headline: 'no_adding_to_losers' },
  },
  {
    rule: 'event_blackout',
    when: 'own earnings are two trading days away',
    over: {
      facts: {
        calendar: [
          {
            title: 'earnings',
            about: 'earnings',
            instrument_id: 'AAPL',
            at: '2026-06-15T20:30:00Z',
          },
        ],
      },
    },
    finding: { status: 'fail', outcome: 'WAIT', until: '2026-06-16T13:30:00.000Z' },
    decision: { outcome: 'WAIT', headline: 'event_blackout' },
  },
  {
    rule: 'emotion_check',
    when: 'euphoria is 7 of 10',
    over: { intent: { emotion: 'euphoria', intensity: 7 } },
    finding: { status: 'fail', outcome: 'WAIT', until: MIDNIGHT },
    decision: { outcome: 'WAIT', headline: 'emotion_check' },
  },
  {
    rule: 'journal_debt',
    when: 'four trades wait for their entry for longer than 72 hours',
    over: {
      facts: { unposted: ['04', '05', '06', '07'].map((day) => `2026-06-${day}T12:00:00Z`) },
    },
    finding: { status: 'fail', outcome: 'WAIT', predicate: 'journal_debt_at_most:3' },
    decision: { outcome: 'WAIT', headline: 'journal_debt' },
  },
];
