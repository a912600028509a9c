import { type Decimal, decimal, subtract, sum, ZERO } from '../decimal/index.ts';
import type { AccountSnapshot, CashFlow } from '../generated/types.ts';
import type { AccountBook } from './account-book.ts';
import type { DayBook } from './day-book.ts';
import { ALL_BOOKED, type EarlierDays, earlierCourse } from './earlier-days.ts';
import {
  dayEndPeak,
  type EquityStep,
  merged,
  type Step,
  statedSteps,
  withEquity,
} from './equity-steps.ts';

/** What was said of an account's money: balances and what moved, of that account alone. */
export interface Stated {
  readonly snapshots: readonly AccountSnapshot[];
  readonly flows: readonly CashFlow[];
}

/** Snapshots in the order in which they hold; of one instant the one declared last holds. */
export const inDeclaredOrder = (a: AccountSnapshot, b: AccountSnapshot): number => {
  for (const field of ['asOf', 'createdAt', 'id'] as const) {
    if (a[field] !== b[field]) return a[field] < b[field] ? -1 : 1;
  }
  return 0;
};

const bookedSteps = (day: DayBook, cuts: readonly string[], asOf: string): Step[] =>
  day.pieces(asOf, cuts).map(({ at, swing }) => ({ kind: 'booked', at, day: day.span, swing }));

/** The instants inside of each trading day at which something was declared or moved, by its date. */
function cutsByDate(declared: readonly Step[]): Map<string, string[]> {
  const cuts = new Map<string, string[]>();
  for (const { at, day } of declared) {
    if (at !== day.start) cuts.set(day.date, [...(cuts.get(day.date) ?? []), at]);
  }
  return cuts;
}

const NO_CUTS: readonly string[] = [];

/**
 * An account's equity by closed results up to an instant: the last declared balance plus the net of
 * every leg booked since; before the first declaration, that one less what was booked in between.
 */
export class EquityLine {
  readonly steps: readonly EquityStep[];
  readonly latest: Decimal;
  /** The first declared balance, even where it lies after the instant. */
  readonly first: AccountSnapshot;
  /** The latest declared balance by the instant, else the first. */
  readonly declared: AccountSnapshot;
  readonly #start: Decimal;
  /** Of the first balance and the days before the first step. */
  readonly #peakBefore: Decimal;

  private constructor(
    book: AccountBook,
    { snapshots, flows }: Stated,
    asOf: string,
    earlier: EarlierDays,
  ) {
    const ordered = [...snapshots].sort(inDeclaredOrder);
    const known = ordered.filter((snapshot) => snapshot.asOf <= asOf);
    this.first = ordered[0] as AccountSnapshot;
    this.declared = known.at(-1) ?? this.first;
    const moved = flows.filter(({ at }) => at <= asOf);
    const isEarlier = ({ asOf: at }: AccountSnapshot): boolean => at < earlier.until;
    const isMovedEarlier = ({ at }: CashFlow): boolean => at < earlier.until;
    // Without a balance among them earlier days change nothing: equity is counted from a later one.
    const course = isEarlier(this.first)
      ? earlierCourse(earlier, book.dates, {
          snapshots: known.filter(isEarlier),
          flows: moved.filter(isMovedEarlier),
        })
      : null;
    const later = {
      snapshots: known.filter((snapshot) => !isEarlier(snapshot)),
      flows: moved.filter((flow) => !isMovedEarlier(flow)),
    };
    const steps = merged(...stepsOf(book, later, asOf, earlier.until));
    this.#start = course?.last.after ?? startOf(steps, decimal(this.first.balance));
    this.#peakBefore = course?.peak ?? decimal(this.first.balance);
    this.steps = [...(course ? [course.last] : []), ...withEquity(steps, this.#start)];
    this.latest = this.steps.at(-1)?.after ?? this.#start;
  }

  /** @returns null where no balance was ever declared */
  static of(
    book: AccountBook,
    stated: Stated,
    asOf: string,
    earlier: EarlierDays = ALL_BOOKED,
  ): EquityLine | null {
    return stated.snapshots.length === 0 ? null : new EquityLine(book, stated, asOf, earlier);
  }

  /** Equity at the boundary of two trading days; a balance declared at it counts, a booking not yet. */
  at(boundary: string): Decimal {
    const last = this.steps[this.stepsBy(boundary) - 1];
    return last === undefined ? this.#start : last.after;
  }

  /** How many steps lie before the boundary of two trading days. */
  stepsBy(boundary: string): number {
    const lies = ({ kind, at }: EquityStep): boolean =>
      kind === 'declared' ? at <= boundary : at < boundary;
    let low = 0;
    let high = this.steps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lies(this.steps[middle] as EquityStep)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The highest of the first balance and the equity at the ends of trading days up to a boundary. */
  dayEndPeak(until: string): Decimal {
    const span = { from: this.first.asOf, until };
    return dayEndPeak(this.steps, this.steps.length, span, this.#peakBefore);
  }
}

/** What was booked and what was declared from a boundary on. */
function stepsOf(
  book: AccountBook,
  { snapshots, flows }: Stated,
  asOf: string,
  from: string,
): [booked: Step[], stated: Step[]] {
  const stated = statedSteps(book.dates, snapshots, flows);
  const cuts = cutsByDate(stated);
  const booked = book
    .daysBy(asOf)
    .filter(({ span }) => span.start >= from)
    .flatMap((day) => bookedSteps(day, cuts.get(day.span.date) ?? NO_CUTS, asOf));
  return [booked, stated];
}

const movedBy = (step: Step): Decimal =>
  step.kind === 'booked' ? step.swing.net : step.kind === 'flow' ? step.amount : ZERO;

/** The equity before all steps, from which the first declared balance is reached. */
function startOf(steps: readonly Step[], balance: Decimal): Decimal {
  const first = steps.findIndex((step) => step.kind === 'declared');
  const earlier = first < 0 ? steps : steps.slice(0, first);
  return subtract(balance, sum(earlier.map(movedBy)));
}
