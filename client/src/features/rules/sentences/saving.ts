import { add, compare, decimal, HUNDRED, toText, ZERO } from '@mast/shared/decimal';
import type {
  AllocationBandParams,
  ContributionScheduleParams,
  SaleCooloffParams,
} from '@mast/shared/types';
import { formatNumber, NBSP } from '../../../ui/format/index.ts';
import { REASON_WORDS } from '../../common/reason-words.ts';
import { choiceInput, decimalInput, offeredOf, ticksInput, wholeInput } from './inputs.ts';
import {
  counted,
  figure,
  hoursFigure,
  joinParts,
  named,
  type RuleSentence,
  type RuleWords,
  type SentencePart,
} from './parts.ts';

const CADENCES = { weekly: 'Weekly', monthly: 'Monthly', quarterly: 'Quarterly' } as const;
const EACH = { weekly: 'each week', monthly: 'each month', quarterly: 'each quarter' } as const;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const weekdays = WEEKDAYS.map((label, index) => ({
  value: String(index + 1),
  label,
  param: index + 1,
}));

const onDay = ({ cadence, day }: ContributionScheduleParams): SentencePart[] => {
  if (cadence === 'weekly') return [' on a ', named(WEEKDAYS[day - 1] ?? String(day))];
  return [' on day ', figure(day), cadence === 'quarterly' ? ' of its first month' : ''];
};

export function scheduleSentence(
  params: ContributionScheduleParams,
  { currency }: RuleWords,
): RuleSentence {
  const { amount, cadence, day, tolerance_days: days = 0, tolerance_pct: pct = '0' } = params;
  return {
    title: 'My schedule',
    parts: [
      'I put in ',
      figure(amount, currency),
      ` ${EACH[cadence]}`,
      ...onDay(params),
      ', give or take ',
      counted(days, 'day'),
      ' and up to ',
      figure(pct, '%'),
      ' more.',
    ],
    why: 'What comes by the calendar does not ask how I feel about the price.',
    inputs: [
      decimalInput(['amount'], 'Amount', currency, amount),
      choiceInput(['cadence'], 'How often', cadence, offeredOf(CADENCES)),
      cadence === 'weekly'
        ? choiceInput(['day'], 'On', String(day), weekdays)
        : wholeInput(['day'], 'On day', cadence === 'monthly' ? 'of the month' : 'of it', day),
      wholeInput(['tolerance_days'], 'Give or take', 'days', days),
      decimalInput(['tolerance_pct'], 'More by up to', '%', pct),
    ],
    isOwn: true,
  };
}

const sumOf = (targets: AllocationBandParams['targets']) =>
  Object.values(targets).reduce((sum, share) => add(sum, decimal(share)), ZERO);

export function bandSentence(
  { targets, abs_pp: points, rel_pct: share }: AllocationBandParams,
  { symbolOf, offered }: RuleWords,
): RuleSentence {
  const ids = Object.keys(targets);
  const sum = sumOf(targets);
  const isWhole = compare(sum, HUNDRED) === 0;
  const runs: SentencePart[][] = [];
  if (points !== undefined) runs.push([figure(points, points === '1' ? 'point' : 'points')]);
  if (share !== undefined) runs.push([figure(share, '%'), ' of its target']);
  const known = new Set(offered.map(({ id }) => id));
  const funds = [
    ...offered,
    ...ids.filter((id) => !known.has(id)).map((id) => ({ id, label: symbolOf(id) })),
  ];
  return {
    title: 'My targets',
    parts: [
      ...(ids.length === 0
        ? ['Each of my funds has a target']
        : joinParts(
            ids.map((id) => [`${symbolOf(id)} `, figure(targets[id] ?? '', '%')]),
            'and',
          )),
      '. What is off its target by ',
      ...joinParts(runs, 'or'),
      runs.length > 1
        ? ', whichever is less, I do not push further away.'
        : ' I do not push further away.',
    ],
    why: 'A mix that was chosen in calm is not changed by what rose last.',
    inputs: [
      ...funds.map(({ id, label }) =>
        decimalInput(['targets', id], label, '%', targets[id], {
          optional: true,
          group: 'Targets',
        }),
      ),
      decimalInput(['abs_pp'], 'Off by', 'points', points, { optional: true }),
      decimalInput(['rel_pct'], 'Or by', '% of its target', share, {
        optional: true,
      }),
    ],
    lacks: ids.length === 0 ? 'A target for each of my funds.' : undefined,
    problem:
      ids.length === 0 || isWhole
        ? undefined
        : `Expected targets of 100 % together, found ${formatNumber(toText(sum))}${NBSP}%.`,
    isOwn: true,
  };
}

export const cooloffSentence = ({ hours, exempt = [] }: SaleCooloffParams): RuleSentence => ({
  title: 'Before I sell',
  parts: [
    'Between the wish to sell and a sale lie ',
    hoursFigure(hours),
    ...(exempt.length === 0
      ? ['.']
      : [
          ', unless the reason is ',
          ...joinParts(
            exempt.map((reason) => [named(REASON_WORDS[reason].toLowerCase())]),
            'or',
          ),
          '.',
        ]),
  ],
  why: 'A wish to sell that was meant is still there after it was slept on.',
  inputs: [
    wholeInput(['hours'], 'Hours to sleep on it', 'h', hours),
    ticksInput(['exempt'], 'Not for', exempt, offeredOf(REASON_WORDS), { optional: true }),
  ],
});
