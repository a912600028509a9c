import { isTextFact } from '@mast/shared/rules';
import type { CustomCompareParams } from '@mast/shared/types';
import { EMOTION_WORDS } from '../../common/emotions.ts';
import { REASON_WORDS } from '../../common/reason-words.ts';
import {
  actInput,
  choiceInput,
  decimalInput,
  type Offered,
  offeredOf,
  type RuleInput,
  ticksInput,
} from './inputs.ts';
import { named, type SentencePart } from './parts.ts';

export type Condition = CustomCompareParams['all'][number];
type Fact = Condition['fact'];
type Op = Condition['op'];

const OPS: Readonly<Record<Op, string>> = {
  lt: 'is below',
  le: 'is at most',
  eq: 'is',
  ge: 'is at least',
  gt: 'is above',
  in: 'is one of',
  not_in: 'is none of',
};

/** The closed list of what an own rule may look at. */
const FACTS: Readonly<Record<Fact, string>> = {
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

/** Facts whose values are a closed list themselves. */
const VALUES: Partial<Readonly<Record<Fact, Readonly<Record<string, string>>>>> = {
  'plan.side': { long: 'Long', short: 'Short' },
  'plan.exit_type': { target: 'Target', trail: 'Trailing', time: 'Time', manual: 'By hand' },
  'plan.reason_code': REASON_WORDS,
  'context.emotion': EMOTION_WORDS,
  'instrument.class': {
    crypto: 'Crypto',
    future: 'Future',
    fx: 'Currency',
    share: 'Share',
    fund: 'Fund',
  },
  'clock.weekday': {
    '1': 'Monday',
    '2': 'Tuesday',
    '3': 'Wednesday',
    '4': 'Thursday',
    '5': 'Friday',
    '6': 'Saturday',
    '7': 'Sunday',
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const listOf = ({ value }: Condition): readonly string[] =>
  Array.isArray(value) ? value : [String(value)];

const valueText = (condition: Condition): string =>
  listOf(condition)
    .map((one) => VALUES[condition.fact]?.[one] ?? one)
    .join(', ');

export const conditionParts = (condition: Condition): SentencePart[] => [
  `${FACTS[condition.fact]} ${OPS[condition.op]} `,
  named(valueText(condition)),
];

const isListOp = (op: Op): boolean => op === 'in' || op === 'not_in';

const OF_TEXTS: readonly Op[] = ['eq', 'in', 'not_in'];
const opsOf = (fact: Fact): readonly Op[] =>
  isTextFact(fact) ? OF_TEXTS : (Object.keys(OPS) as Op[]);

/** What a fact is first compared with: the first of its closed list, a name to be typed over, or 0. */
const firstValue = (fact: Fact): string => {
  const [first] = Object.keys(VALUES[fact] ?? {});
  return first ?? (isTextFact(fact) ? 'A name' : '0');
};

const conditionOf = (fact: Fact, op: Op, values: readonly string[]): Condition =>
  ({ fact, op, value: isListOp(op) ? values : values[0] }) as Condition;

export const FIRST_CONDITION = conditionOf('day.trades', 'ge', ['3']);

/** The same comparison with another fact: as much of it as means something there. */
function withFact({ op }: Condition, fact: Fact): Condition {
  const next = opsOf(fact).includes(op) ? op : 'eq';
  return conditionOf(fact, next, [firstValue(fact)]);
}

const factChoices = (condition: Condition): (Offered & { param: Condition })[] =>
  (Object.keys(FACTS) as Fact[]).map((fact) => ({
    value: fact,
    label: capital(FACTS[fact]),
    param: fact === condition.fact ? condition : withFact(condition, fact),
  }));

const opChoices = (condition: Condition): (Offered & { param: Condition })[] =>
  opsOf(condition.fact).map((op) => ({
    value: op,
    label: OPS[op],
    param: conditionOf(condition.fact, op, listOf(condition)),
  }));

function valueInput(condition: Condition, path: readonly (string | number)[]): RuleInput {
  const { fact, op, value } = condition;
  const label = isListOp(op) ? 'One of' : 'This value';
  const closed = VALUES[fact];
  if (closed !== undefined) {
    const offered = offeredOf(closed);
    return isListOp(op)
      ? ticksInput(path, label, listOf(condition), offered)
      : choiceInput(path, label, String(value), offered);
  }
  if (isListOp(op)) {
    return {
      type: 'lines',
      path,
      label: `${label}, one a line`,
      value: listOf(condition),
      optional: false,
    };
  }
  return isTextFact(fact)
    ? { type: 'text', path, label, value: String(value), maxLength: 120 }
    : decimalInput(path, label, '', String(value));
}

/** One condition: what is looked at, how it is compared, and with what. */
export function conditionInputs(condition: Condition, index: number, of: number): RuleInput[] {
  const at = ['all', index];
  const inputs: RuleInput[] = [
    choiceInput(at, 'I look at', condition.fact, factChoices(condition)),
    choiceInput(at, 'It', condition.op, opChoices(condition)),
    valueInput(condition, [...at, 'value']),
    ...(of > 1 ? [actInput(at, `Take out condition ${index + 1}`, undefined)] : []),
  ];
  return inputs.map((input) => ({ ...input, group: `Condition ${index + 1}` }));
}
