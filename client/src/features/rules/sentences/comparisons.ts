import type { CustomCompareParams } from '@mast/shared/types';
import { named, type SentencePart } from './parts.ts';

export type Condition = CustomCompareParams['all'][number];
export type Fact = Condition['fact'];
export type Op = Condition['op'];

export const OPS: Readonly<Record<Op, string>> = {
  lt: 'is below',
  le: 'is at most',
  eq: 'is',
  ge: 'is at least',
  gt: 'is above',
  in: 'is one of',
  not_in: 'is none of',
};

/** The closed list of what an own rule may look at. */
export const FACTS: Readonly<Record<Fact, string>> = {
  'plan.entry': 'my entry',
  'plan.stop': 'my stop',
  'plan.target': 'my target',
  'plan.size': 'my size',
  'plan.amount': 'my amount',
  'plan.leverage': 'my leverage',
  'plan.side': 'my side',
  'plan.setup': 'my setup',
  'plan.exit_type': 'my way out',
  'plan.reason_code': 'why I act',
  'risk.money': 'the plan’s risk',
  'risk.pct': 'the plan’s risk in % of equity',
  'risk.reward': 'the reward in R',
  'account.equity': 'my equity',
  'account.open_risk_pct': 'my open risk in % of equity',
  'positions.open': 'the number of my open positions',
  'context.intensity': 'the strength of what I feel',
  'context.sleep_h': 'my sleep in hours',
  'context.emotion': 'what I feel',
  'day.net': 'the day’s result',
  'day.r': 'the day’s result in R',
  'day.trades': 'the day’s number of trades',
  'week.net': 'the week’s result',
  'week.r': 'the week’s result in R',
  'week.trades': 'the week’s number of trades',
  'month.net': 'the month’s result',
  'month.r': 'the month’s result in R',
  'month.trades': 'the month’s number of trades',
  'streak.losses': 'the number of losses in a row',
  'clock.hour': 'the hour',
  'clock.weekday': 'the weekday',
  'instrument.id': 'the instrument',
  'instrument.class': 'the class of the instrument',
  'instrument.quote': 'the quote currency',
};

export const WEEKDAYS: Readonly<Record<string, string>> = {
  '1': 'Monday',
  '2': 'Tuesday',
  '3': 'Wednesday',
  '4': 'Thursday',
  '5': 'Friday',
  '6': 'Saturday',
  '7': 'Sunday',
};

export const listOf = ({ value }: Condition): readonly string[] =>
  Array.isArray(value) ? value : [String(value)];

const valueText = (condition: Condition): string =>
  listOf(condition)
    .map((one) => (condition.fact === 'clock.weekday' ? (WEEKDAYS[one] ?? one) : one))
    .join(', ');

export const conditionParts = (condition: Condition): SentencePart[] => [
  `${FACTS[condition.fact]} ${OPS[condition.op]} `,
  named(valueText(condition)),
];
