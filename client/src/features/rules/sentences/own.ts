import type { CustomCompareParams, CustomQuestionParams, Task } from '@mast/shared/types';
import { TASK_WORDS } from '../../common/task-words.ts';
import { choiceInput, decimalInput, offeredOf, type RuleInput } from './inputs.ts';
import { joinParts, named, type RuleSentence, type SentencePart } from './parts.ts';

const QUESTION_OUTCOMES = { WAIT: 'Wait', NO_GO: 'No go' } as const;
const YES_NO = { yes: 'Yes', no: 'No' } as const;

export const questionSentence = (params: CustomQuestionParams): RuleSentence => ({
  title: 'My own question',
  parts: [
    '“',
    named(params.question),
    '”: unless I can say ',
    named(params.required),
    params.outcome === 'WAIT' ? ', I wait.' : ', the plan is off.',
  ],
  why: 'I wrote it in calm, for the moment in which I am not.',
  inputs: [
    {
      type: 'text',
      path: ['question'],
      label: 'My question, as a sentence',
      value: params.question,
      maxLength: 120,
    },
    choiceInput(['required'], 'It has to be', params.required, offeredOf(YES_NO)),
    choiceInput(['outcome'], 'Else', params.outcome, offeredOf(QUESTION_OUTCOMES)),
  ],
  isOwn: true,
});

type Condition = CustomCompareParams['all'][number];

const OPS: Readonly<Record<Condition['op'], string>> = {
  lt: 'is below',
  le: 'is at most',
  eq: 'is',
  ge: 'is at least',
  gt: 'is above',
  in: 'is one of',
  not_in: 'is none of',
};

const FACTS: Readonly<Record<Condition['fact'], string>> = {
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

const OUTCOMES = { WAIT: 'Wait', SIMULATE: 'On paper', NO_GO: 'No go' } as const;
const FOLLOWS = {
  WAIT: 'I wait',
  SIMULATE: 'I trade it on paper',
  NO_GO: 'the plan is off',
} as const;

const valueText = ({ value }: Condition): string =>
  Array.isArray(value) ? value.join(', ') : String(value);

const conditionParts = (condition: Condition): SentencePart[] => [
  `${FACTS[condition.fact]} ${OPS[condition.op]} `,
  named(valueText(condition)),
];

const isNumber = ({ fact, op }: Condition): boolean =>
  !['in', 'not_in'].includes(op) && !TEXT_FACTS.has(fact);

const TEXT_FACTS: ReadonlySet<string> = new Set([
  'plan.side',
  'plan.setup',
  'plan.exit_type',
  'plan.reason_code',
  'instrument.id',
  'instrument.class',
  'instrument.quote',
  'context.emotion',
]);

function conditionInput(condition: Condition, index: number): RuleInput {
  const path = ['all', index, 'value'];
  const label = `${FACTS[condition.fact]} ${OPS[condition.op]}`;
  const title = label.charAt(0).toUpperCase() + label.slice(1);
  const { value } = condition;
  if (Array.isArray(value)) {
    return { type: 'lines', path, label: title, value, optional: false };
  }
  if (isNumber(condition)) return decimalInput(path, title, '', value);
  return { type: 'text', path, label: title, value, maxLength: 120 };
}

export const compareSentence = (params: CustomCompareParams): RuleSentence => ({
  title: params.name,
  parts: [
    'When ',
    ...joinParts(params.all.map(conditionParts), 'and'),
    `, ${FOLLOWS[params.outcome]}`,
    ...(params.cta === undefined ? [] : [': ', TASK_WORDS[params.cta as Task].toLowerCase()]),
    '.',
  ],
  why: 'A rule that I made for myself.',
  inputs: [
    { type: 'text', path: ['name'], label: 'Name', value: params.name, maxLength: 60 },
    ...params.all.map(conditionInput),
    choiceInput(['outcome'], 'Then', params.outcome, offeredOf(OUTCOMES)),
  ],
  isOwn: true,
});
