import { add, decimal, HUNDRED, percentOf, ZERO } from '../../decimal/index.ts';
import type { ContributionScheduleParams } from '../../generated/types.ts';
import { validateContributionScheduleParams } from '../../generated/validators-rules.js';
import {
  civilFromDays,
  formatCivilDate,
  type Instant,
  parseCivilDate,
  tradingDayOf,
} from '../../time/index.ts';
import { chainStart } from '../chain.ts';
import { accountDay } from '../days.ts';
import { overridable } from '../overridable.ts';
import { nearestOf, type ScheduledDates, scheduledAround } from '../schedule.ts';
import { sizeVerdict } from '../sizing.ts';
import type { GateInput, RuleKindDefinition, Verdict } from '../types.ts';
import { endTime, moneyText } from '../words.ts';

const SLEEP_MS = 72 * 3_600_000;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const dateSlots = (days: number): Record<string, string> => {
  const { day, month } = civilFromDays(days);
  return { d: `${day}`, month: MONTHS[month - 1] as string };
};

/** Off date it waits until it has been slept on, or until the next date if that is sooner. */
function dateVerdict(
  params: ContributionScheduleParams,
  dates: ScheduledDates,
  input: GateInput,
): Verdict | null {
  const { tolerance_days: tolerance = 0 } = params;
  const { today, last, next } = dates;
  const sleptAt = chainStart(input) + SLEEP_MS;
  if (today - last <= tolerance || next - today <= tolerance || input.asOf >= sleptAt) return null;
  const { start } = tradingDayOf(input.facts.account.day, formatCivilDate(next - tolerance));
  const until: Instant = Math.min(sleptAt, start);
  return {
    status: 'fail',
    outcome: 'WAIT',
    template: 'contribution_schedule.off_date',
    figures: () => ({
      observed: formatCivilDate(today),
      limit: formatCivilDate(next),
      unit: 'date',
    }),
    slots: () => ({
      ...dateSlots(next),
      until: endTime(until, input.asOf, input.facts.person.mainZone),
    }),
    until,
    tasks: ['sleep_on_it'],
  };
}

function amountVerdict(
  params: ContributionScheduleParams,
  dates: ScheduledDates,
  input: GateInput,
): Verdict {
  const amount = decimal(params.amount);
  const limit = percentOf(add(HUNDRED, decimal(params.tolerance_pct ?? 0)), amount);
  return sizeVerdict(input, {
    limit,
    offered: amount,
    used: ZERO,
    cost: 'notional',
    tooLarge: 'contribution_schedule.too_large',
    smallestLot: 'contribution_schedule.smallest_lot',
    slots: (cost) => ({
      ...dateSlots(nearestOf(dates)),
      a: moneyText(amount),
      b: moneyText(cost),
    }),
  });
}

export const contributionSchedule: RuleKindDefinition<ContributionScheduleParams> = {
  kind: 'contribution_schedule',
  validate: validateContributionScheduleParams,
  tighter: {
    amount: 'lower',
    cadence: 'undecidable',
    day: 'undecidable',
    tolerance_days: 'lower',
    tolerance_pct: 'lower',
  },
  absent: { tolerance_days: 0, tolerance_pct: '0' },
  planOnly: false,
  texts: {
    'contribution_schedule.off_date':
      'My schedule says {d} {month}. This plan comes outside of it. My rule asks me to sleep on it until {until}.',
    'contribution_schedule.too_large':
      'My schedule says {a} {currency} on {d} {month}. This plan says {b} {currency}. My largest amount within it is {a} {currency}.',
    'contribution_schedule.smallest_lot':
      'My schedule says {a} {currency} on {d} {month}. The smallest lot of {instrument} is {lot} {currency}, so my rule blocks it.',
  },
  override: overridable(['split_plan'], { reasonCode: 'windfall' }),
  evaluate(params, input) {
    const today = parseCivilDate(accountDay(input).date) as number;
    const dates = scheduledAround(params, today);
    const amount = amountVerdict(params, dates, input);
    const date = dateVerdict(params, dates, input);
    // No wait makes a plan of any size fit that amount.
    if (date === null || amount.outcome === 'NO_GO') return amount;
    return { ...date, ...(amount.bound ? { bound: amount.bound } : {}) };
  },
};
