import type { DayBoundary } from './trading-day.ts';

/** Day boundaries that an account may start from. */
export const DAY_PRESETS: Readonly<
  Record<'crypto' | 'us_futures' | 'fx' | 'ftmo' | 'us_shares', DayBoundary>
> = {
  crypto: { tz: 'UTC', localTime: '00:00' },
  us_futures: { tz: 'America/Chicago', localTime: '17:00' },
  fx: { tz: 'America/New_York', localTime: '17:00' },
  ftmo: { tz: 'Europe/Prague', localTime: '00:00' },
  us_shares: { tz: 'America/New_York', localTime: '00:00' },
};

/** The boundary of an index investor: midnight in the home zone, an IANA name. */
export function indexDayBoundary(homeZone: string): DayBoundary {
  return { tz: homeZone, localTime: '00:00' };
}
