import type {
  MaxGroupRiskParams,
  MaxLeverageParams,
  MaxNotionalParams,
  MaxOpenRiskParams,
  MaxRiskPerTradeParams,
} from '@mast/shared/types';
import { choiceInput, decimalInput, offeredOf, wholeInput } from './inputs.ts';
import {
  counted,
  figure,
  joinParts,
  type RuleSentence,
  type RuleWords,
  type SentencePart,
} from './parts.ts';

const BASES = { day_start: 'Equity at the day’s start', latest: 'Latest equity' } as const;

/** A limit in percent, in money, or the tighter of both. */
function limits(
  { max_pct: pct, max_money: money }: { max_pct?: string; max_money?: string },
  of: string,
  { currency }: RuleWords,
): SentencePart[] {
  const runs: SentencePart[][] = [];
  if (pct !== undefined) runs.push([figure(pct, '%'), ` of ${of}`]);
  if (money !== undefined) runs.push([figure(money, currency)]);
  return joinParts(runs, 'or');
}

const limitInputs = (
  { max_pct: pct, max_money: money }: { max_pct?: string; max_money?: string },
  label: string,
  { currency }: RuleWords,
) => [
  decimalInput(['max_pct'], label, '% of equity', pct, { optional: true }),
  decimalInput(['max_money'], `${label}, in money`, currency, money, { optional: true }),
];

export const riskSentence = (params: MaxRiskPerTradeParams, words: RuleWords): RuleSentence => ({
  title: 'Risk of one trade',
  parts: [
    'One trade risks at most ',
    ...limits(
      params,
      params.basis === 'latest' ? 'my latest equity' : 'my equity at the day’s start',
      words,
    ),
    '.',
  ],
  why: 'One wrong idea stays small enough that the next decision is not about it.',
  inputs: [
    ...limitInputs(params, 'Most risk of one trade', words),
    choiceInput(['basis'], 'Counted from', params.basis, offeredOf(BASES)),
  ],
});

export const notionalSentence = (params: MaxNotionalParams, words: RuleWords): RuleSentence => ({
  title: 'Size of one step',
  parts: ['One plan moves at most ', ...limits(params, 'my equity', words), '.'],
  why: 'What is split over several dates does not hang on the price of one.',
  inputs: limitInputs(params, 'Most of one plan', words),
});

export const leverageSentence = ({ max_x: most }: MaxLeverageParams): RuleSentence => ({
  title: 'Leverage',
  parts: [
    'All my open positions together are at most ',
    figure(most, '×'),
    ' my equity, this plan included.',
  ],
  why: 'Borrowed size turns an ordinary move into the end of the account.',
  inputs: [decimalInput(['max_x'], 'Most leverage', '×', most)],
});

export const openRiskSentence = ({ max_pct: most }: MaxOpenRiskParams): RuleSentence => ({
  title: 'Risk of all open trades',
  parts: ['With every stop hit I lose at most ', figure(most, '%'), ' of my equity.'],
  why: 'Positions that look apart fall together on a bad day.',
  inputs: [decimalInput(['max_pct'], 'Most open risk', '% of equity', most)],
});

const GROUPS = {
  sector: 'Sector',
  underlying: 'Underlying',
  quote: 'Quote currency',
  tag: 'Tag',
} as const;

const ONE_GROUP = {
  sector: 'one sector',
  underlying: 'one underlying',
  quote: 'one quote currency',
  tag: 'one tag',
} as const;

export function groupSentence(params: MaxGroupRiskParams): RuleSentence {
  const { group_by: by, max_pct: pct, max_n: most } = params;
  const runs: SentencePart[][] = [];
  if (pct !== undefined) runs.push(['risks at most ', figure(pct, '%'), ' of my equity']);
  if (most !== undefined) runs.push(['holds at most ', counted(most, 'position')]);
  return {
    title: `What stands in ${ONE_GROUP[by]}`,
    parts: [`What I hold in ${ONE_GROUP[by]} `, ...joinParts(runs, 'and'), '.'],
    why: 'Three names of one sector are one bet with three labels.',
    inputs: [
      choiceInput(['group_by'], 'Grouped by', by, offeredOf(GROUPS)),
      decimalInput(['max_pct'], 'Most risk of a group', '% of equity', pct, {
        optional: true,
      }),
      wholeInput(['max_n'], 'Most positions of a group', 'positions', most, {
        optional: true,
      }),
    ],
  };
}
