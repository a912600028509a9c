import type { HoldingPolicyParams } from '../../generated/types.ts';
import { validateHoldingPolicyParams } from '../../generated/validators-rules.js';
import {
  formatCivilDate,
  type Instant,
  isoWeekday,
  parseCivilDate,
  tradingDayOf,
} from '../../time/index.ts';
import { accountDay } from '../days.ts';
import { overridable } from '../overridable.ts';
import type { Figures, GateInput, RuleKindDefinition, Verdict } from '../types.ts';
import { PASS } from '../verdicts.ts';
import { ratioText, shareUsed, wallTime } from '../words.ts';

const MINUTE_MS = 60_000;
const MINUTES_OF_HOUR = 60;
const FRIDAY = 5;

const NO_EXIT: Verdict = {
  status: 'fail',
  outcome: 'WAIT',
  template: 'holding_policy.no_exit',
  tasks: ['fill_fields'],
};

/** When the plan ends by its own words; null where it does not say. */
function plannedEnd({ plan, intent, asOf }: GateInput): Instant | null {
  if (plan.exitTime !== null) return plan.exitTime;
  const minutes = intent.plan.maxHoldMinutes ?? null;
  return minutes === null ? null : asOf + minutes * MINUTE_MS;
}

const asksForEnd = (params: HoldingPolicyParams): boolean =>
  params.exit_time_required === true ||
  params.max_hold_minutes !== undefined ||
  params.overnight === false ||
  params.weekend === false;

/** The end of Friday's trading date in the ISO week of the instant's own. */
function weekendStart(input: GateInput): Instant {
  const date = parseCivilDate(accountDay(input).date) as number;
  const friday = date - isoWeekday(date) + FRIDAY;
  return tradingDayOf(input.facts.account.day, formatCivilDate(friday)).end;
}

const revise = (template: string, slots: () => Record<string, string>): Verdict => ({
  status: 'fail',
  outcome: 'WAIT',
  template,
  slots,
  tasks: ['revise_plan'],
});

const tooLong = (limit: number): Verdict =>
  limit % MINUTES_OF_HOUR === 0
    ? revise('holding_policy.too_long', () => ({ limit: `${limit / MINUTES_OF_HOUR}` }))
    : revise('holding_policy.too_long_minutes', () => ({ limit: `${limit}` }));

/** The first of the limits that the planned end is beyond. */
function beyond(params: HoldingPolicyParams, end: Instant, input: GateInput): Verdict {
  const { asOf, facts } = input;
  const wall = (at: Instant) => wallTime(at, asOf, facts.person.mainZone);
  const limit = params.max_hold_minutes;
  if (limit !== undefined && end - asOf > limit * MINUTE_MS) return tooLong(limit);
  const dayEnd = params.overnight === false ? accountDay(input).end : end;
  if (end > dayEnd) return revise('holding_policy.overnight', () => ({ until: wall(dayEnd) }));
  if (params.weekend !== false) return PASS;
  const weekend = weekendStart(input);
  if (asOf >= weekend) {
    return revise('holding_policy.in_weekend', () => ({ since: wall(weekend) }));
  }
  return end > weekend ? revise('holding_policy.weekend', () => ({ until: wall(weekend) })) : PASS;
}

const figuresOf = (limit: number, held: number) => (): Figures => {
  const ms = (n: number) => ({ coefficient: BigInt(n), scale: 0 });
  return {
    observed: ratioText(ms(held), ms(MINUTE_MS)),
    limit: `${limit}`,
    unit: 'minutes',
    margin: shareUsed(ms(held), ms(limit * MINUTE_MS)),
  };
};

export const holdingPolicy: RuleKindDefinition<HoldingPolicyParams> = {
  kind: 'holding_policy',
  validate: validateHoldingPolicyParams,
  tighter: {
    max_hold_minutes: 'lower',
    overnight: 'false',
    weekend: 'false',
    exit_time_required: 'true',
  },
  absent: {
    max_hold_minutes: 'loosest',
    overnight: true,
    weekend: true,
    exit_time_required: false,
  },
  planOnly: true,
  texts: {
    'holding_policy.no_exit': 'My plan has no exit time. My rule wants one.',
    'holding_policy.too_long': 'My plan runs past my {limit} hour holding limit.',
    'holding_policy.too_long_minutes': 'My plan runs past my {limit} minute holding limit.',
    'holding_policy.overnight':
      'My plan runs past the end of my trading day at {until}. My rule wants my exit by then.',
    'holding_policy.weekend':
      'My plan runs into my weekend, which begins at {until}. My rule wants my exit by then.',
    'holding_policy.in_weekend':
      'My weekend began at {since}. My rule wants no plan that runs over it.',
  },
  override: overridable(['half_size', 'alarm_set']),
  evaluate(params, input) {
    const end = plannedEnd(input);
    if (end === null) return asksForEnd(params) ? NO_EXIT : PASS;
    const limit = params.max_hold_minutes;
    const verdict = beyond(params, end, input);
    return limit === undefined
      ? verdict
      : { ...verdict, figures: figuresOf(limit, end - input.asOf) };
  },
};
