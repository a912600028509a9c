import type { LossStreakParams } from '@mast/shared/types';
import { actInput, choiceInput, offeredOf, type RuleInput, wholeInput } from './inputs.ts';
import { counted, figure, minutesFigure, type RuleSentence } from './parts.ts';

type Rung = LossStreakParams['ladder'][number];

function rungParts({ n, minutes, until, paper, scope, only_if_unclean: unclean }: Rung) {
  const parts = [
    'After ',
    figure(n, n === 1 ? 'loss' : 'losses'),
    scope === 'day' ? ' in a row within a day' : ' in a row',
  ];
  if (unclean) parts.push(', one of which broke a rule,');
  if (minutes !== undefined) return [...parts, ' I pause for ', minutesFigure(minutes), '.'];
  if (until !== undefined) return [...parts, ' I pause until the day is over.'];
  return [...parts, ' I trade ', counted(paper ?? 1, 'time'), ' on paper first.'];
}

const SCOPES = { day: 'Within a day', running: 'Over days' } as const;
const RESETS = {
  on_win: 'After a win',
  on_day: 'With each day',
  never: 'Only after so many',
} as const;
const MOST_STEPS = 10;
const USUAL = { minutes: 30, paper: 3 } as const;

const formOf = ({ minutes, until }: Rung): string =>
  minutes !== undefined ? 'minutes' : until !== undefined ? 'day_end' : 'paper';

/** What follows at a step, each with the step as it would be then. */
function followInput(rung: Rung, index: number): RuleInput {
  const { n, scope, only_if_unclean: unclean } = rung;
  const kept = { n, scope, ...(unclean === undefined ? {} : { only_if_unclean: unclean }) };
  const { minutes = USUAL.minutes, paper = USUAL.paper } = rung;
  return choiceInput(['ladder', index], 'Then', formOf(rung), [
    { value: 'minutes', label: 'A pause', param: { ...kept, minutes } },
    { value: 'day_end', label: 'Day is over', param: { ...kept, until: 'day_end' } },
    { value: 'paper', label: 'On paper', param: { ...kept, outcome: 'SIMULATE', paper } },
  ]);
}

function rungInputs(rung: Rung, index: number, of: number): RuleInput[] {
  const at = (key: string) => ['ladder', index, key];
  const inputs: RuleInput[] = [
    wholeInput(at('n'), 'Losses in a row', 'losses', rung.n),
    followInput(rung, index),
  ];
  if (rung.minutes !== undefined) {
    inputs.push(wholeInput(at('minutes'), 'Pause', 'min', rung.minutes));
  }
  if (rung.paper !== undefined) {
    inputs.push(wholeInput(at('paper'), 'Trades on paper', 'trades', rung.paper));
  }
  inputs.push(
    choiceInput(at('scope'), 'Counted', rung.scope, offeredOf(SCOPES)),
    {
      type: 'flag',
      path: at('only_if_unclean'),
      label: 'Only where one of them broke a rule',
      value: rung.only_if_unclean === true,
    },
    ...(of > 1 ? [actInput(['ladder', index], `Take out step ${index + 1}`, undefined)] : []),
  );
  return inputs.map((input) => ({ ...input, group: `Step ${index + 1}` }));
}

function ladderInputs({ ladder, reset = 'on_win' }: LossStreakParams): RuleInput[] {
  const next: Rung = { n: Math.max(...ladder.map(({ n }) => n)) + 1, minutes: 60, scope: 'day' };
  return [
    ...ladder.flatMap((rung, index) => rungInputs(rung, index, ladder.length)),
    ...(ladder.length < MOST_STEPS
      ? [actInput(['ladder', ladder.length], 'Add a step', next)]
      : []),
    choiceInput(['reset'], 'The count starts anew', reset, offeredOf(RESETS)),
  ];
}

export const streakSentence = (params: LossStreakParams): RuleSentence => ({
  title: 'Losses in a row',
  parts: params.ladder.flatMap((rung, index) => [
    ...(index === 0 ? [] : ['\n']),
    ...rungParts(rung),
  ]),
  why: 'The trade right after a loss is the one most often taken for the wrong reason.',
  inputs: ladderInputs(params),
});
