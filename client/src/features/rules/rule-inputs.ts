import type { CustomCompareParams, CustomQuestionParams, Rule } from '@mast/shared/types';
import { TASK_WORDS } from '../common/task-words.ts';
import { conditionInputs, FIRST_CONDITION } from './condition-inputs.ts';
import { overrideInputs } from './override-inputs.ts';
import { ruleSentence } from './rule-sentence.ts';
import { actInput, choiceInput, offeredOf, type RuleInput } from './sentences/inputs.ts';
import type { RuleWords } from './sentences/parts.ts';

const MOST_CONDITIONS = 3;
const NO_TASK = 'none';

/** Any task of the catalogue, or none. */
const TASKS = [
  { value: NO_TASK, label: 'Nothing more', param: undefined },
  ...offeredOf(TASK_WORDS),
];

const conditions = ({ all }: CustomCompareParams): RuleInput[] => [
  ...all.flatMap((one, index) => conditionInputs(one, index, all.length)),
  ...(all.length < MOST_CONDITIONS
    ? [actInput(['all', all.length], 'Add a condition', FIRST_CONDITION)]
    : []),
];

const taskInput = ({ cta }: CustomCompareParams): RuleInput =>
  choiceInput(['cta'], 'And I', cta ?? NO_TASK, TASKS);

/**
 * All of a rule that can be changed: what its sentence names, and of own rules what takes lists that
 * nothing but an editor needs.
 */
export function ruleInputs(
  rule: Pick<Rule, 'kind' | 'params'>,
  words: RuleWords,
): readonly RuleInput[] {
  const { inputs } = ruleSentence(rule, words);
  if (rule.kind === 'custom_question') {
    return [...inputs, ...overrideInputs((rule.params as CustomQuestionParams).override)];
  }
  if (rule.kind !== 'custom_compare') return inputs;
  const params = rule.params as CustomCompareParams;
  const [name, ...outcome] = inputs;
  return [
    ...(name === undefined ? [] : [name]),
    ...conditions(params),
    ...outcome,
    taskInput(params),
    ...overrideInputs(params.override),
  ];
}
