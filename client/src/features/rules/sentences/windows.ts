import type { LossLimitParams } from '@mast/shared/types';
import { choiceInput, type RuleInput, wholeInput } from './inputs.ts';

type Window = LossLimitParams['window'];

const USUAL_DAYS = 10;

const WINDOWS = [
  { value: 'trading_day', label: 'One day' },
  { value: 'iso_week', label: 'One week' },
  { value: 'month', label: 'One month' },
  { value: 'rolling_days', label: 'So many days', param: { rolling_days: USUAL_DAYS } },
] as const;

/** `one day`, `one week`, `10 days` */
export function windowSpan(window: Window): string {
  if (typeof window === 'object') return `${window.rolling_days} days`;
  return { trading_day: 'one day', iso_week: 'one week', month: 'one month' }[window];
}

/** What has to pass until the window is over. */
export function windowEnd(window: Window): string {
  if (typeof window === 'object') return 'until enough of these days have passed';
  return `until the ${{ trading_day: 'day', iso_week: 'week', month: 'month' }[window]} is over`;
}

export const windowInputs = (window: Window): RuleInput[] => [
  choiceInput(['window'], 'Within', typeof window === 'object' ? 'rolling_days' : window, WINDOWS),
  ...(typeof window === 'object'
    ? [wholeInput(['window', 'rolling_days'], 'Days of it', 'days', window.rolling_days)]
    : []),
];
