import { startRulesOf } from '@mast/shared/policies';
import type { Members } from '../../gate-request/plain-form.ts';
import type { Line } from './line.ts';

/** The start rules with one of them made the trader's own. */
const ownRules = (id: string, params: Members) => ({
  rules: startRulesOf('indexdca').map((rule) =>
    rule.id === id ? { ...rule, params: { ...rule.params, ...params } } : rule,
  ),
});

const TARGETS = ownRules('allocation_band', { targets: { VWCE: 70, EUNH: 30 } });

export const INDEXDCA: readonly Line[] = [
  {
    rule: 'require_fields',
    when: 'no reason of the list is given',
    over: { intent: { reason: 'it is cheap at the moment' } },
    finding: { outcome: 'WAIT', tasks: ['fill_fields'], observed: '2' },
    decision: { outcome: 'WAIT', headline: 'require_fields' },
  },
  {
    rule: 'instrument_policy',
    when: 'the fund is not on the own list',
    over: ownRules('instrument_policy', { allow: ['EUNH'] }),
    finding: { status: 'fail', outcome: 'NO_GO', tasks: ['edit_list'] },
    decision: { outcome: 'NO_GO', headline: 'instrument_policy' },
  },
  {
    rule: 'contribution_schedule',
    when: 'the amount is more than 10 % above the schedule',
    over: { intent: { amount: 700 } },
    finding: { status: 'fail', outcome: 'SIZE_DOWN', maxSize: '500', limit: '550.00' },
    decision: {
      outcome: 'SIZE_DOWN',
      headline: 'contribution_schedule',
      maxSize: { size: '500', unit: 'money', rule: 'contribution_schedule' },
    },
  },
  {
    rule: 'contribution_schedule',
    when: 'the next date is far off',
    over: { asOf: '2026-06-12T14:00:00Z', intent: { reason: 'windfall' } },
    finding: {
      status: 'fail',
      outcome: 'WAIT',
      until: '2026-06-15T14:00:00.000Z',
      tasks: ['sleep_on_it'],
    },
    decision: { outcome: 'WAIT', headline: 'contribution_schedule' },
  },
  {
    rule: 'contribution_schedule',
    when: 'the next date less its tolerance comes sooner than 72 hours',
    over: { asOf: '2026-06-25T14:00:00Z' },
    finding: { status: 'fail', outcome: 'WAIT', until: '2026-06-26T00:00:00.000Z' },
    decision: { outcome: 'WAIT', headline: 'contribution_schedule' },
  },
  {
    rule: 'allocation_band',
    when: 'the fund stands above its band',
    over: { ...TARGETS, facts: { holdings: { items: { VWCE: 7600, EUNH: 1400 } } } },
    finding: { status: 'fail', outcome: 'NO_GO' },
    decision: { outcome: 'NO_GO', headline: 'allocation_band', maxSize: null },
  },
  {
    rule: 'allocation_band',
    when: 'the purchase would take it from inside of the band beyond it',
    over: { ...TARGETS, facts: { holdings: { items: { VWCE: 6700, EUNH: 2300 } } } },
    finding: { status: 'fail', outcome: 'SIZE_DOWN', maxSize: '200' },
    decision: {
      outcome: 'SIZE_DOWN',
      headline: 'allocation_band',
      maxSize: { size: '200', unit: 'money' },
    },
  },
  {
    rule: 'allocation_band',
    when: 'the holdings are not declared',
    over: { ...TARGETS, facts: { holdings: null } },
    finding: { status: 'missing', outcome: 'WAIT', tasks: ['declare_holdings'] },
    decision: { outcome: 'WAIT', headline: 'allocation_band' },
  },
  {
    rule: 'sale_cooloff',
    when: 'a sale has no exempt reason',
    over: { intent: { side: 'sell', reason: 'other' } },
    finding: {
      status: 'fail',
      outcome: 'WAIT',
      until: '2026-06-05T14:00:00.000Z',
      tasks: ['write_three_lines', 'reread_rule'],
    },
    decision: { outcome: 'WAIT', headline: 'sale_cooloff' },
  },
  {
    rule: 'max_notional',
    when: 'one purchase is more than 10 % of the portfolio',
    over: { facts: { equity: 4000, holdings: { items: { VWCE: 2000, EUNH: 1000 } } } },
    finding: { status: 'fail', outcome: 'SIZE_DOWN', maxSize: '400', limit: '400.00' },
    decision: { outcome: 'SIZE_DOWN', headline: 'max_notional', maxSize: { size: '400' } },
  },
  {
    rule: 'max_leverage',
    when: 'the purchase is larger than the cash',
    over: { facts: { holdings: { cash: 300, items: { VWCE: 6700, EUNH: 3000 } } } },
    finding: { status: 'fail', outcome: 'SIZE_DOWN', maxSize: '300', limit: '10000.00' },
    decision: { outcome: 'SIZE_DOWN', headline: 'max_leverage', maxSize: { size: '300' } },
  },
  {
    rule: 'max_leverage',
    when: 'all of the equity is invested',
    over: { facts: { holdings: { cash: 0, items: { VWCE: 7000, EUNH: 3000 } } } },
    finding: { status: 'fail', outcome: 'NO_GO', predicate: 'open_notional_below:10000' },
    decision: { outcome: 'NO_GO', headline: 'max_leverage' },
  },
  {
    rule: 'max_trades',
    when: 'the month had its unscheduled action',
    over: {
      intent: { reason: 'windfall' },
      facts: { windows: { month: { unscheduled: 1 } } },
    },
    finding: {
      status: 'fail',
      outcome: 'NO_GO',
      until: '2026-07-01T00:00:00.000Z',
      tasks: ['review_day'],
    },
    decision: {
      outcome: 'NO_GO',
      headline: 'max_trades',
      blockedUntil: '2026-07-01T00:00:00.000Z',
    },
  },
  {
    rule: 'emotion_check',
    when: 'fear is 6 of 10',
    over: { intent: { emotion: 'fear', intensity: 6 } },
    finding: { status: 'fail', outcome: 'WAIT', until: '2026-06-05T14:00:00.000Z' },
    decision: { outcome: 'WAIT', headline: 'emotion_check' },
  },
  {
    rule: 'emergency_fund',
    when: 'the emergency fund does not cover the months',
    over: { intent: { answers: { emergency_fund: 'no' } } },
    finding: { status: 'fail', outcome: 'NO_GO' },
    decision: { outcome: 'NO_GO', headline: 'emergency_fund' },
  },
  {
    rule: 'emergency_fund',
    when: 'the question is not answered',
    over: { intent: { answers: null } },
    finding: { status: 'missing', outcome: 'NO_GO', tasks: ['answer'] },
    decision: { outcome: 'NO_GO', headline: 'emergency_fund' },
  },
  {
    rule: 'journal_debt',
    when: 'the review of the first quarter is not written by the middle of April',
    over: { facts: { started_at: '2026-01-10T08:00:00Z' } },
    finding: { status: 'fail', outcome: 'WAIT', tasks: ['journal_post'] },
    decision: { outcome: 'WAIT', headline: 'journal_debt' },
  },
];
