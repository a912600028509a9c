import type { CustomCompareParams, CustomQuestionParams, Task } from '@mast/shared/types';
import { TASK_WORDS } from '../../common/task-words.ts';
import { conditionParts } from './comparisons.ts';
import { choiceInput, offeredOf } from './inputs.ts';
import { joinParts, named, type RuleSentence } from './parts.ts';

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

const OUTCOMES = { WAIT: 'Wait', SIMULATE: 'On paper', NO_GO: 'No go' } as const;
const FOLLOWS = {
  WAIT: 'I wait',
  SIMULATE: 'I trade it on paper',
  NO_GO: 'the plan is off',
} as const;
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
    choiceInput(['outcome'], 'Then', params.outcome, offeredOf(OUTCOMES)),
  ],
  isOwn: true,
});
