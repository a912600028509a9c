import type { EmotionCheckParams, JournalDebtParams } from '@mast/shared/types';
import { choiceInput, decimalInput, offeredOf, type RuleInput, wholeInput } from './inputs.ts';
import {
  counted,
  figure,
  hoursFigure,
  joinParts,
  minutesFigure,
  type RuleSentence,
  type SentencePart,
} from './parts.ts';

type Tag = keyof NonNullable<EmotionCheckParams['tags']>;

const TAGS: Readonly<Record<Tag, string>> = {
  fomo: 'FOMO',
  revenge: 'Revenge',
  anger: 'Anger',
  boredom: 'Boredom',
  euphoria: 'Euphoria',
  fear: 'Fear',
};

const USUAL_PAUSE = 20;

const tagWord = (tag: Tag): string => (tag === 'fomo' ? 'FOMO' : TAGS[tag].toLowerCase());

function conditions({ max_intensity: most, tags = {}, min_sleep_h: sleep }: EmotionCheckParams) {
  const runs: SentencePart[][] = [];
  if (most !== undefined) runs.push(['a feeling is at ', figure(most), ' of 10 or more']);
  for (const [tag, at] of Object.entries(tags)) {
    runs.push([`${tagWord(tag as Tag)} at `, figure(at), ' of 10']);
  }
  if (sleep !== undefined) runs.push(['I slept less than ', figure(sleep, 'h')]);
  return joinParts(runs, 'or');
}

const pauseParts = ({ pause }: EmotionCheckParams): SentencePart[] =>
  'minutes' in pause
    ? [', I pause for ', minutesFigure(pause.minutes), '.']
    : [', I pause until the day is over.'];

function inputsOf({
  max_intensity: most,
  tags = {},
  pause,
  min_sleep_h: sleep,
}: EmotionCheckParams) {
  const minutes = 'minutes' in pause ? pause.minutes : USUAL_PAUSE;
  const inputs: RuleInput[] = [
    wholeInput(['max_intensity'], 'Any feeling, from', 'of 10', most, { optional: true }),
    ...(Object.keys(TAGS) as Tag[]).map((tag) =>
      wholeInput(['tags', tag], `${TAGS[tag]}, from`, 'of 10', tags[tag], { optional: true }),
    ),
    decimalInput(['min_sleep_h'], 'Least sleep', 'h', sleep, { optional: true }),
    choiceInput(['pause'], 'I pause', 'minutes' in pause ? 'minutes' : 'day_end', [
      { value: 'minutes', label: 'For a while', param: { minutes } },
      { value: 'day_end', label: 'For the day', param: { until: 'day_end' } },
    ]),
  ];
  return 'minutes' in pause
    ? [...inputs, wholeInput(['pause', 'minutes'], 'Pause', 'min', pause.minutes)]
    : inputs;
}

export function emotionSentence(params: EmotionCheckParams): RuleSentence {
  const when = conditions(params);
  return {
    title: 'How I feel',
    parts: ['When ', ...when, ...pauseParts(params)],
    why: 'A strong feeling is real, and it is no reason of a plan.',
    inputs: inputsOf(params),
    problem: when.length > 0 ? undefined : 'Expected at least one feeling or sleep, found none.',
  };
}

const DEBTS = { trades: 'Closed trades', quarterly_review: 'The review of a quarter' } as const;

export function debtSentence(params: JournalDebtParams): RuleSentence {
  const { max_open: most, grace_hours: grace, of = 'trades' } = params;
  const parts: SentencePart[] =
    of === 'quarterly_review'
      ? ['The review of a quarter is written within ', hoursFigure(grace), ' of its end.']
      : [
          'Of my closed trades at most ',
          counted(most, 'waits', 'wait'),
          ' for words longer than ',
          hoursFigure(grace),
          '.',
        ];
  return {
    title: of === 'quarterly_review' ? 'My quarterly review' : 'Words I owe',
    parts,
    why: 'What is not written down while it is fresh is remembered as it suits.',
    inputs: [
      choiceInput(['of'], 'I write about', of, offeredOf(DEBTS)),
      wholeInput(['grace_hours'], 'Time to write', 'h', grace),
      ...(of === 'trades' ? [wholeInput(['max_open'], 'Most that wait', 'trades', most)] : []),
    ],
  };
}
