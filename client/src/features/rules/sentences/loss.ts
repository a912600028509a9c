import type {
  AccountFloorParams,
  LossLimitParams,
  MaxDrawdownParams,
  ProfitGivebackParams,
} from '@mast/shared/types';
import { lossText } from './budget-texts.ts';
import { choiceInput, decimalInput, flagInput, offeredOf, wholeInput } from './inputs.ts';
import { counted, figure, type RuleSentence, type RuleWords, type SentencePart } from './parts.ts';
import { windowInputs } from './window-inputs.ts';

export function lossSentence(params: LossLimitParams, words: RuleWords): RuleSentence {
  const { max_pct: pct, max_r: r, max_money: money, window } = params;
  return {
    ...lossText(params, words),
    why: 'Most of a bad month is lost on a few days that went on too long.',
    inputs: [
      decimalInput(['max_pct'], 'Most loss', '% of equity', pct, { optional: true }),
      decimalInput(['max_r'], 'Or, in R', 'R', r, { optional: true }),
      decimalInput(['max_money'], 'Or, in money', words.currency, money, { optional: true }),
      ...windowInputs(window),
      flagInput('include_open_risk', 'Open risk counts too', params.include_open_risk ?? true),
      flagInput(
        'include_intent_risk',
        'So does the plan’s risk',
        params.include_intent_risk ?? true,
      ),
    ],
  };
}

export function drawdownSentence(params: MaxDrawdownParams): RuleSentence {
  const { max_pct: most, lookback_days: days, paper } = params;
  const { reduce_at_pct: from, reduce_factor: factor } = params;
  const reduced: SentencePart[] =
    from === undefined || factor === undefined
      ? []
      : [' From ', figure(from, '%'), ' on my size limits are multiplied by ', figure(factor), '.'];
  const onPaper: SentencePart[] =
    paper === undefined
      ? ['trade on paper first']
      : ['trade ', counted(paper, 'time'), ' on paper first'];
  return {
    title: 'Drawdown',
    parts: [
      'When my equity is ',
      figure(most, '%'),
      ' below its peak of the last ',
      figure(days, 'days'),
      ', I ',
      ...onPaper,
      '.',
      ...reduced,
    ],
    why: 'Smaller in a hole, and out of it by process instead of by size.',
    inputs: [
      decimalInput(['max_pct'], 'On paper from', '% below the peak', most),
      wholeInput(['paper'], 'Trades on paper', 'trades', paper, { optional: true }),
      wholeInput(['lookback_days'], 'Peak of the last', 'days', days),
      decimalInput(['reduce_at_pct'], 'Smaller from', '% below the peak', from, { optional: true }),
      decimalInput(['reduce_factor'], 'Limits times', '', factor, { optional: true }),
    ],
    problem:
      (from === undefined) === (factor === undefined)
        ? undefined
        : 'Expected a start and a factor, found one without the other.',
  };
}

const FLOORS = {
  static: 'Stays where it is',
  eod_trailing: 'Follows the end of each day',
  intraday_trailing: 'Follows the day’s peak',
} as const;

const FLOOR_BELOW = {
  static: 'my first balance',
  eod_trailing: 'my highest end of a day',
  intraday_trailing: 'my highest equity within a day, as I declare it',
} as const;

export function floorSentence(params: AccountFloorParams, { currency }: RuleWords): RuleSentence {
  const { mode, trail_money: trail, lock_at_money: lock, buffer_pct: buffer } = params;
  const locked: SentencePart[] =
    lock === undefined ? [] : [', never above ', figure(lock, currency)];
  const kept: SentencePart[] =
    buffer === undefined ? [] : [', and ', figure(buffer, '%'), ' of it is my buffer'];
  return {
    title: 'Floor of the account',
    parts: [
      'With every stop hit I stay above a floor ',
      figure(trail, currency),
      ` below ${FLOOR_BELOW[mode]}`,
      ...locked,
      ...kept,
      '.',
    ],
    why: 'A funded account ends at its floor, and the last trade before it decides that.',
    inputs: [
      choiceInput(['mode'], 'The floor', mode, offeredOf(FLOORS)),
      decimalInput(['trail_money'], 'Distance of the floor', currency, trail),
      decimalInput(['lock_at_money'], 'It stops rising at', currency, lock, { optional: true }),
      decimalInput(['buffer_pct'], 'My buffer', '% of the distance', buffer, { optional: true }),
    ],
  };
}

export const givebackSentence = (params: ProfitGivebackParams): RuleSentence => ({
  title: 'Giving back a day’s profit',
  parts: [
    'Once I was ',
    figure(params.min_peak_r, 'R'),
    ' ahead in a day and gave back ',
    figure(params.giveback_pct, '%'),
    ' of it, the day is over.',
  ],
  why: 'A day’s profit is mine once the day is over.',
  inputs: [
    decimalInput(['min_peak_r'], 'Ahead by', 'R', params.min_peak_r),
    decimalInput(['giveback_pct'], 'Given back', '%', params.giveback_pct),
  ],
});
