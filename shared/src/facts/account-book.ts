import type { Trade } from '../generated/types.ts';
import type { DayBoundary } from '../time/index.ts';
import { bookingsOf } from './bookings.ts';
import { DayBook } from './day-book.ts';
import { TradingDates } from './trading-dates.ts';

/** The live trades of one account by the trading days in which they book. */
export class AccountBook {
  readonly dates: TradingDates;
  readonly #days = new Map<string, DayBook>();
  #ordered: DayBook[] | null = null;

  constructor(boundary: DayBoundary, trades: Iterable<Trade> = []) {
    this.dates = new TradingDates(boundary);
    for (const trade of trades) this.put(trade);
  }

  put(trade: Trade): void {
    for (const booking of bookingsOf(trade)) this.#dayOf(booking.at).add(booking);
  }

  /** @param trade as it was put */
  remove(trade: Trade): void {
    for (const date of new Set(trade.legs.map((leg) => this.dates.dayAt(leg.at).date))) {
      this.#days.get(date)?.removeTrade(trade.id);
    }
  }

  /** Days in which anything was ever booked, in order, up to the one of an instant. */
  daysBy(asOf: string): readonly DayBook[] {
    this.#ordered ??= [...this.#days.values()].sort((a, b) =>
      a.span.start < b.span.start ? -1 : 1,
    );
    const days = this.#ordered;
    let end = days.length;
    while (end > 0 && (days[end - 1] as DayBook).span.start > asOf) end -= 1;
    return end === days.length ? days : days.slice(0, end);
  }

  #dayOf(at: string): DayBook {
    const span = this.dates.dayAt(at);
    const known = this.#days.get(span.date);
    if (known) return known;
    const day = new DayBook(span);
    this.#days.set(span.date, day);
    this.#ordered = null;
    return day;
  }
}
