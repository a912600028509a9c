import type { LossLimitParams, MaxTradesParams } from '@mast/shared/types';
import {
  counted,
  figure,
  joinParts,
  type RuleSentence,
  type RuleWords,
  type SentencePart,
} from './parts.ts';
import { windowEnd, windowSpan } from './windows.ts';

/** Of a rule that is a budget: what the first screen says of it, without what may be edited. */
export type BudgetText = Pick<RuleSentence, 'title' | 'parts'>;

export function lossText(params: LossLimitParams, { currency }: RuleWords): BudgetText {
  const { max_pct: pct, max_r: r, max_money: money, window } = params;
  const span = windowSpan(window);
  const limits: SentencePart[][] = [];
  if (pct !== undefined) limits.push([figure(pct, '%'), ' of my equity']);
  if (r !== undefined) limits.push([figure(r, 'R')]);
  if (money !== undefined) limits.push([figure(money, currency)]);
  return {
    title: `Loss in ${span}`,
    parts: [
      'When I have lost ',
      ...joinParts(limits, 'or'),
      ` in ${span}, I open nothing new ${windowEnd(window)}.`,
    ],
  };
}

export function tradesText({ window, counts, max_n: most }: MaxTradesParams): BudgetText {
  const span = windowSpan(window);
  return counts === 'unscheduled'
    ? {
        title: `Steps off my schedule in ${span}`,
        parts: ['I take at most ', counted(most, 'step'), ` off my schedule in ${span}.`],
      }
    : {
        title: `Trades in ${span}`,
        parts: ['I open at most ', counted(most, 'trade'), ` in ${span}.`],
      };
}
