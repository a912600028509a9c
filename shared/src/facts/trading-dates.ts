import {
  type DayBoundary,
  formatInstant,
  type Instant,
  parseInstant,
  type TradingDay,
  tradingDay,
  tradingDayOf,
} from '../time/index.ts';

/** A trading day by the texts of its instants, [start, end). */
export interface DaySpan {
  readonly date: string;
  readonly start: string;
  readonly end: string;
}

/** The trading days of one boundary, each computed once however many instants fall into it. */
export class TradingDates {
  readonly boundary: DayBoundary;
  readonly #byUtcDate = new Map<string, DaySpan[]>();
  readonly #byDate = new Map<string, DaySpan>();

  constructor(boundary: DayBoundary) {
    this.boundary = boundary;
  }

  /** @param at an instant in its canonical text */
  dayAt(at: string): DaySpan {
    const utcDate = at.slice(0, 10);
    const known = this.#byUtcDate.get(utcDate) ?? [];
    const found = known.find(({ start, end }) => start <= at && at < end);
    if (found) return found;
    const span = spanOf(tradingDay(this.boundary, parseInstant(at) as Instant));
    this.#byUtcDate.set(utcDate, [...known, span]);
    return span;
  }

  /** The span of a trading date. */
  spanOf(date: string): DaySpan {
    const known = this.#byDate.get(date);
    if (known) return known;
    const span = spanOf(tradingDayOf(this.boundary, date));
    this.#byDate.set(date, span);
    return span;
  }
}

const spanOf = ({ date, start, end }: TradingDay): DaySpan => ({
  date,
  start: formatInstant(start),
  end: formatInstant(end),
});
