import type {
  MaxOpenPositionsParams,
  MaxTradesParams,
  MinGapParams,
  NoAddingToLosersParams,
  ReentryLimitParams,
} from '@mast/shared/types';
import { tradesText } from './budget-texts.ts';
import { choiceInput, offeredOf, wholeInput } from './inputs.ts';
import {
  counted,
  joinParts,
  minutesFigure,
  type RuleSentence,
  type SentencePart,
} from './parts.ts';
import { windowInputs } from './window-inputs.ts';
import { windowSpan } from './windows.ts';

const COUNTS = { all: 'Every trade', unscheduled: 'What is off my schedule' } as const;

export function tradesSentence(params: MaxTradesParams): RuleSentence {
  const span = windowSpan(params.window);
  const isOffSchedule = params.counts === 'unscheduled';
  const noun = isOffSchedule ? 'step' : 'trade';
  return {
    ...tradesText(params),
    why: isOffSchedule
      ? 'What is decided once and kept needs no deciding again each week.'
      : 'After my best ideas come the ones I take because I am already there.',
    inputs: [
      wholeInput(['max_n'], `Most ${noun}s in ${span}`, `${noun}s`, params.max_n),
      ...windowInputs(params.window),
      choiceInput(['counts'], 'It counts', params.counts ?? 'all', offeredOf(COUNTS)),
    ],
  };
}

export const openPositionsSentence = ({ max_n: most }: MaxOpenPositionsParams): RuleSentence => ({
  title: 'Open positions',
  parts: ['I hold at most ', counted(most, 'position'), ' at a time.'],
  why: 'What I can not look after I do not hold.',
  inputs: [wholeInput(['max_n'], 'Most open positions', 'positions', most)],
});

const AFTER = { loss: 'A loss', any: 'Any trade' } as const;

export const gapSentence = ({ minutes, after = 'any' }: MinGapParams): RuleSentence => ({
  title: after === 'loss' ? 'A breath after a loss' : 'A breath between trades',
  parts: [
    after === 'loss' ? 'After a loss I wait ' : 'After every trade I wait ',
    minutesFigure(minutes),
    ' before the next.',
  ],
  why: 'The first minutes belong to the last trade, not to the next one.',
  inputs: [
    wholeInput(['minutes'], 'Wait', 'min', minutes),
    choiceInput(['after'], 'After', after, offeredOf(AFTER)),
  ],
});

export function reentrySentence({ minutes, max_n: most }: ReentryLimitParams): RuleSentence {
  const runs: SentencePart[][] = [];
  if (minutes !== undefined)
    runs.push(['wait ', minutesFigure(minutes), ' before I take it again']);
  if (most !== undefined) runs.push(['take it again at most ', counted(most, 'time'), ' that day']);
  return {
    title: 'The same instrument again',
    parts: ['After a loss in an instrument I ', ...joinParts(runs, 'and'), '.'],
    why: 'The price that took my stop is the one I am least calm about.',
    inputs: [
      wholeInput(['minutes'], 'Wait', 'min', minutes, { optional: true }),
      wholeInput(['max_n'], 'Most re-entries a day', 'times', most, {
        optional: true,
      }),
    ],
  };
}

export const addingSentence = ({ max_adds: most }: NoAddingToLosersParams): RuleSentence => ({
  title: 'Adding to a loser',
  parts:
    most === 0
      ? ['I add nothing to a position that stands below its entry.']
      : ['I add at most ', counted(most, 'time'), ' to a position that stands below its entry.'],
  why: 'A plan that grows while it is wrong was never sized.',
  inputs: [wholeInput(['max_adds'], 'Most additions to it', 'times', most)],
});
