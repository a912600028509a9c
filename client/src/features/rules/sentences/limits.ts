import type { LossLimitParams, MaxRiskPerTradeParams, MaxTradesParams } from '@mast/shared/types';
import {
  decimalInput,
  figure,
  joinParts,
  type RuleInput,
  type RuleSentence,
  type SentencePart,
  wholeInput,
} from './parts.ts';
import { windowEnd, windowSpan } from './windows.ts';

export function riskSentence(params: MaxRiskPerTradeParams, currency: string): RuleSentence {
  const equity = params.basis === 'latest' ? 'my latest equity' : 'my equity at the day’s start';
  const limits: SentencePart[][] = [];
  const inputs: RuleInput[] = [];
  if (params.max_pct !== undefined) {
    limits.push([figure(params.max_pct, '%'), ` of ${equity}`]);
    inputs.push(decimalInput('max_pct', 'Most risk of one trade', '% of equity', params.max_pct));
  }
  if (params.max_money !== undefined) {
    limits.push([figure(params.max_money, currency)]);
    inputs.push(decimalInput('max_money', 'Most risk of one trade', currency, params.max_money));
  }
  return {
    title: 'Risk of one trade',
    parts: ['One trade risks at most ', ...joinParts(limits, 'or'), '.'],
    why: 'One wrong idea stays small enough that the next decision is not about it.',
    inputs,
  };
}

export function lossSentence(params: LossLimitParams, currency: string): RuleSentence {
  const span = windowSpan(params.window);
  const limits: SentencePart[][] = [];
  const inputs: RuleInput[] = [];
  const label = `Most loss in ${span}`;
  if (params.max_pct !== undefined) {
    limits.push([figure(params.max_pct, '%'), ' of my equity']);
    inputs.push(decimalInput('max_pct', label, '% of equity', params.max_pct));
  }
  if (params.max_r !== undefined) {
    limits.push([figure(params.max_r, 'R')]);
    inputs.push(decimalInput('max_r', `${label}, in R`, 'R', params.max_r));
  }
  if (params.max_money !== undefined) {
    limits.push([figure(params.max_money, currency)]);
    inputs.push(decimalInput('max_money', `${label}, in money`, currency, params.max_money));
  }
  return {
    title: `Loss in ${span}`,
    parts: [
      'When I have lost ',
      ...joinParts(limits, 'or'),
      ` in ${span}, I open nothing new ${windowEnd(params.window)}.`,
    ],
    why: 'Most of a bad month is lost on a few days that went on too long.',
    inputs,
  };
}

export function tradesSentence(params: MaxTradesParams): RuleSentence {
  const span = windowSpan(params.window);
  return {
    title: `Trades in ${span}`,
    parts: ['I open at most ', figure(params.max_n, 'trades'), ` in ${span}.`],
    why: 'After my best ideas come the ones I take because I am already there.',
    inputs: [wholeInput(['max_n'], `Most trades in ${span}`, 'trades', params.max_n)],
  };
}
