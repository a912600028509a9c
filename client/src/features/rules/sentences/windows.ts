import type { LossLimitParams } from '@mast/shared/types';

export type Window = LossLimitParams['window'];

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
