import type { LossStreakParams } from '@mast/shared/types';
import {
  figure,
  type RuleInput,
  type RuleSentence,
  type SentencePart,
  wholeInput,
} from './parts.ts';

type Rung = LossStreakParams['ladder'][number];

/** Long pauses read better in hours. */
function pause(minutes: number): SentencePart {
  return minutes >= 120 && minutes % 60 === 0 ? figure(minutes / 60, 'h') : figure(minutes, 'min');
}

function rungParts({ n, minutes, until, paper, scope, only_if_unclean: unclean }: Rung) {
  const parts: SentencePart[] = [
    'After ',
    figure(n, n === 1 ? 'loss' : 'losses'),
    scope === 'day' ? ' in a row within a day' : ' in a row',
  ];
  if (unclean) parts.push(', one of which broke a rule,');
  if (minutes !== undefined) return [...parts, ' I pause for ', pause(minutes), '.'];
  if (until !== undefined) return [...parts, ' I pause until the day is over.'];
  return [...parts, ' I trade ', figure(paper ?? 1, 'times'), ' on paper first.'];
}

function rungInputs(rung: Rung, index: number): RuleInput[] {
  const at = (key: string) => ['ladder', index, key];
  const inputs = [wholeInput(at('n'), 'Losses in a row', 'losses', rung.n)];
  if (rung.minutes !== undefined) {
    inputs.push(wholeInput(at('minutes'), 'Pause', 'min', rung.minutes));
  }
  if (rung.paper !== undefined) {
    inputs.push(wholeInput(at('paper'), 'Trades on paper', 'trades', rung.paper));
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
