import { choiceInput, type RuleInput, wholeInput } from './inputs.ts';
import type { Window } from './windows.ts';

const USUAL_DAYS = 10;

const WINDOWS = [
  { value: 'trading_day', label: 'One day' },
  { value: 'iso_week', label: 'One week' },
  { value: 'month', label: 'One month' },
  { value: 'rolling_days', label: 'So many days', param: { rolling_days: USUAL_DAYS } },
] as const;

export const windowInputs = (window: Window): RuleInput[] => [
  choiceInput(['window'], 'Within', typeof window === 'object' ? 'rolling_days' : window, WINDOWS),
  ...(typeof window === 'object'
    ? [wholeInput(['window', 'rolling_days'], 'Days of it', 'days', window.rolling_days)]
    : []),
];
