import { isTextFact } from '@mast/shared/rules';
import { EMOTION_WORDS } from '../common/emotions.ts';
import { REASON_WORDS } from '../common/reason-words.ts';
import {
  type Condition,
  FACTS,
  type Fact,
  listOf,
  OPS,
  type Op,
  WEEKDAYS,
} from './sentences/comparisons.ts';
import {
  actInput,
  choiceInput,
  decimalInput,
  type Offered,
  offeredOf,
  type RuleInput,
  ticksInput,
} from './sentences/inputs.ts';

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
  'clock.weekday': WEEKDAYS,
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
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
