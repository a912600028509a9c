import { type Decimal, decimal } from '../decimal/index.ts';
import type { DayAggregate } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';
import { before, HISTORY_MS } from './horizons.ts';
import type { DaySpan, TradingDates } from './trading-dates.ts';

/** Days that are known by their sums alone, since their trades may not be at hand. */
export interface EarlierDays {
  /** The boundary from which on days are known by their bookings. */
  readonly until: string;
  readonly days: readonly EarlierDay[];
}

interface EarlierDay {
  /** The day's boundary, or when a balance was last declared inside of it. */
  readonly at: string;
  readonly day: DaySpan;
  /** What was booked from then on. */
  readonly net: Decimal;
}

/** Every day by its bookings. */
export const ALL_BOOKED: EarlierDays = { until: '', days: [] };

/** The first boundary of trading days from which on every trade that books is at hand. */
export const bookedFrom = (dates: TradingDates, asOf: Instant): string =>
  dates.dayAt(before(asOf, HISTORY_MS)).end;

/** @param aggregates of an account's live days, in their order; null where all of its trades are at hand */
export function earlierDays(
  aggregates: readonly DayAggregate[] | null,
  dates: TradingDates,
  asOf: Instant,
): EarlierDays {
  if (aggregates === null) return ALL_BOOKED;
  const until = bookedFrom(dates, asOf);
  const days = aggregates.flatMap(({ date, net, declaredAt, netSince }): EarlierDay[] => {
    const day = dates.spanOf(date);
    if (day.start >= until) return [];
    return [{ at: declaredAt ?? day.start, day, net: decimal(netSince ?? net) }];
  });
  return { until, days };
}
