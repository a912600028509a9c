import type { LossStreakParams } from '@mast/shared/types';
import { choiceInput, offeredOf, type RuleInput, wholeInput } from './inputs.ts';
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

function rungInputs(rung: Rung, index: number): RuleInput[] {
  const at = (key: string) => ['ladder', index, key];
  const inputs: RuleInput[] = [wholeInput(at('n'), 'Losses in a row', 'losses', rung.n)];
  if (rung.minutes !== undefined) {
    inputs.push(wholeInput(at('minutes'), 'Pause', 'min', rung.minutes));
  }
  if (rung.paper !== undefined) {
    inputs.push(wholeInput(at('paper'), 'Trades on paper', 'trades', rung.paper));
  }
  inputs.push(choiceInput(at('scope'), 'Counted', rung.scope, offeredOf(SCOPES)));
  if (rung.only_if_unclean !== undefined) {
    inputs.push({
      type: 'flag',
      path: at('only_if_unclean'),
      label: 'Only where one of them broke a rule',
      value: rung.only_if_unclean,
    });
  }
  return inputs.map((input) => ({ ...input, group: `Step ${index + 1}` }));
}

export const streakSentence = (params: LossStreakParams): RuleSentence => ({
  title: 'Losses in a row',
  parts: params.ladder.flatMap((rung, index) => [
    ...(index === 0 ? [] : ['\n']),
    ...rungParts(rung),
  ]),
  why: 'The trade right after a loss is the one most often taken for the wrong reason.',
  inputs: params.ladder.flatMap(rungInputs),
});
