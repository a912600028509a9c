import {
  type DayBoundary,
  formatInstant,
  type Instant,
  parseInstant,
  tradingDay,
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

  constructor(boundary: DayBoundary) {
    this.boundary = boundary;
  }

  /** @param at an instant in its canonical text */
  dayAt(at: string): DaySpan {
    const utcDate = at.slice(0, 10);
    const known = this.#byUtcDate.get(utcDate) ?? [];
    const found = known.find(({ start, end }) => start <= at && at < end);
    if (found) return found;
    const day = tradingDay(this.boundary, parseInstant(at) as Instant);
    const span = {
      date: day.date,
      start: formatInstant(day.start),
      end: formatInstant(day.end),
    };
    this.#byUtcDate.set(utcDate, [...known, span]);
    return span;
  }
}
