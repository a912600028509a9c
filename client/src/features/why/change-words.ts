import { formatInstant, type Instant } from '@mast/shared/time';
import type { InstrumentSpec, Task } from '@mast/shared/types';
import type { Change, RuleChanges, WhatWouldChange } from '@mast/shared/why';
import { formatMoney, formatNumber, NBSP } from '../../ui/format/index.ts';
import { sizeText } from '../common/instrument-text.ts';
import { TASK_WORDS } from '../common/task-words.ts';

/** What changes are said with. */
export interface ChangeWords {
  unit: WhatWouldChange['unit'];
  currency: string;
  instrument: InstrumentSpec | null;
  when: (iso: string) => string;
}

function sizeLimit(size: string, { unit, currency, instrument }: ChangeWords): string {
  return unit === 'money' ? formatMoney(size, currency) : sizeText(size, instrument ?? undefined);
}

const MINUTE = 60_000;

/** A minute that has begun is over only at its own end, as the sentences of the rules have it. */
const endText = (at: Instant, { when }: ChangeWords): string =>
  when(formatInstant(Math.ceil(at / MINUTE) * MINUTE));

function taskText({ task, times }: Change['tasks'][number]): string {
  if (task !== 'paper_trade') return `once done: ${TASK_WORDS[task]}`;
  const trades = times === 1 ? `1${NBSP}paper trade is` : `${times}${NBSP}paper trades are`;
  return `once ${trades} closed, written up and kept to plan`;
}

const once = (texts: readonly string[]): string[] => [...new Set(texts)];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Everything that a change takes, each as words of its own. */
export function stepTexts({ size, at, tasks, flat }: Change, words: ChangeWords): string[] {
  return once([
    ...(size === null ? [] : [`with at most ${sizeLimit(size, words)}`]),
    ...(at === null ? [] : [`from ${endText(at, words)} on`]),
    ...(flat ? ['with no open position in this account'] : []),
    ...tasks.map(taskText),
  ]).map(capital);
}

const PREDICATES: Readonly<Record<string, (limit: string, currency: string) => string>> = {
  open_notional_below: (limit, currency) => `what I hold is below ${formatMoney(limit, currency)}`,
  open_risk_below: (limit, currency) => `my open risk is below ${formatMoney(limit, currency)}`,
  equity_above: (limit, currency) =>
    `my balance less my open risk is above ${formatMoney(limit, currency)}`,
  group_below: (limit) => `fewer than ${formatNumber(limit)} positions of the group are open`,
  open_positions_below: (limit) => `fewer than ${formatNumber(limit)} positions are open`,
  journal_debt_at_most: (limit) => `at most ${formatNumber(limit)} trades wait for their entry`,
};

/** `open_risk_below:300` as words; one of a newer version as its name. */
export function predicateText(predicate: string, currency: string): string {
  const [name = '', limit = ''] = predicate.split(':');
  return PREDICATES[name]?.(limit, currency) ?? predicate.replaceAll('_', ' ');
}

const joined = (tasks: readonly Task[]): string => tasks.map((task) => TASK_WORDS[task]).join(', ');

/** What a rule names of which deciding again can not tell that it lifts anything. */
export function namedTexts({ changes, named }: RuleChanges, words: ChangeWords): string[] {
  const { until, tasks, predicate } = named;
  const isLifted = changes.length > 0;
  return [
    ...(until === null
      ? []
      : [
          `It names ${endText(until, words)} as its end. With all else as it is now, it would hold me again then.`,
        ]),
    ...(predicate === null
      ? []
      : [`It is open again once ${predicateText(predicate, words.currency)}.`]),
    ...(tasks.length === 0
      ? []
      : [
          isLifted
            ? `It also asks: ${joined(tasks)}.`
            : `It asks: ${joined(tasks)}. What that gives is known once it is there.`,
        ]),
  ];
}

export const FIXED =
  'No smaller size, no time, no task and no closed position would lift this for this plan.';
