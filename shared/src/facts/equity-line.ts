import { add, type Decimal, decimal, maximum, subtract, sum, ZERO } from '../decimal/index.ts';
import type { AccountSnapshot } from '../generated/types.ts';
import type { AccountBook } from './account-book.ts';
import type { DayBook } from './day-book.ts';
import { ALL_BOOKED, type EarlierDays } from './earlier-days.ts';
import type { Swing } from './swing.ts';
import type { DaySpan } from './trading-dates.ts';

/** A stretch of bookings inside of one trading day, or a balance that was declared. */
type Step =
  | { readonly kind: 'booked'; readonly at: string; readonly day: DaySpan; readonly swing: Swing }
  | {
      readonly kind: 'declared';
      readonly at: string;
      readonly day: DaySpan;
      readonly balance: Decimal;
    };

/** A step with the equity before and after it. */
export type EquityStep = Step & { readonly before: Decimal; readonly after: Decimal };

/** Snapshots in the order in which they hold; of one instant the one declared last holds. */
export const inDeclaredOrder = (a: AccountSnapshot, b: AccountSnapshot): number => {
  for (const field of ['asOf', 'createdAt', 'id'] as const) {
    if (a[field] !== b[field]) return a[field] < b[field] ? -1 : 1;
  }
  return 0;
};

const declaredStep = (book: AccountBook, { asOf, balance }: AccountSnapshot): Step => ({
  kind: 'declared',
  at: asOf,
  day: book.dates.dayAt(asOf),
  balance: decimal(balance),
});

const bookedSteps = (day: DayBook, cuts: readonly string[], asOf: string): Step[] =>
  day.pieces(asOf, cuts).map(({ at, swing }) => ({ kind: 'booked', at, day: day.span, swing }));

/** Of a day long ago only where it ends matters. */
const earlierStep = ({ at, day, net }: EarlierDays['days'][number]): Step => {
  const end = { value: net, at };
  return { kind: 'booked', at, day, swing: { net, high: end, lowAfter: null, low: end } };
};

/** The declared instants inside of each trading day, by its date. */
function cutsByDate(declared: readonly Step[]): Map<string, string[]> {
  const cuts = new Map<string, string[]>();
  for (const { at, day } of declared) {
    if (at !== day.start) cuts.set(day.date, [...(cuts.get(day.date) ?? []), at]);
  }
  return cuts;
}

const NO_CUTS: readonly string[] = [];

/** Both in their order; of one instant what was declared comes first. */
function merged(booked: readonly Step[], declared: readonly Step[]): Step[] {
  const steps: Step[] = [];
  let taken = 0;
  for (const balance of declared) {
    for (let next = booked[taken]; next && next.at < balance.at; next = booked[taken]) {
      steps.push(next);
      taken += 1;
    }
    steps.push(balance);
  }
  return steps.concat(booked.slice(taken));
}

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

  private constructor(
    book: AccountBook,
    snapshots: readonly AccountSnapshot[],
    asOf: string,
    earlier: EarlierDays,
  ) {
    const ordered = [...snapshots].sort(inDeclaredOrder);
    const known = ordered.filter((snapshot) => snapshot.asOf <= asOf);
    this.first = ordered[0] as AccountSnapshot;
    this.declared = known.at(-1) ?? this.first;
    const declared = known.map((snapshot) => declaredStep(book, snapshot));
    const cuts = cutsByDate(declared);
    const booked = book
      .daysBy(asOf)
      .filter(({ span }) => span.start >= earlier.until)
      .flatMap((day) => bookedSteps(day, cuts.get(day.span.date) ?? NO_CUTS, asOf));
    const steps = merged([...earlier.days.map(earlierStep), ...booked], declared);
    this.#start = startOf(steps, decimal(this.first.balance));
    let equity = this.#start;
    this.steps = steps.map((step) => {
      const before = equity;
      equity = step.kind === 'declared' ? step.balance : add(equity, step.swing.net);
      return { ...step, before, after: equity };
    });
    this.latest = equity;
  }

  /** @returns null where no balance was ever declared */
  static of(
    book: AccountBook,
    snapshots: readonly AccountSnapshot[],
    asOf: string,
    earlier: EarlierDays = ALL_BOOKED,
  ): EquityLine | null {
    return snapshots.length === 0 ? null : new EquityLine(book, snapshots, asOf, earlier);
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
    let peak = decimal(this.first.balance);
    const consider = (boundary: string, equity: Decimal): void => {
      if (boundary >= this.first.asOf && boundary <= until) peak = maximum(peak, equity);
    };
    this.steps.forEach(({ kind, at, day, after }, i) => {
      const next = this.steps[i + 1];
      const isReplaced = (boundary: string): boolean =>
        next?.kind === 'declared' && next.at === boundary;
      if (kind === 'declared' && at === day.start && !isReplaced(at)) consider(at, after);
      if (next?.day.date !== day.date && !isReplaced(day.end)) consider(day.end, after);
    });
    return peak;
  }
}

/** The equity before all steps, from which the first declared balance is reached. */
function startOf(steps: readonly Step[], balance: Decimal): Decimal {
  const first = steps.findIndex((step) => step.kind === 'declared');
  const earlier = first < 0 ? steps : steps.slice(0, first);
  return subtract(
    balance,
    sum(earlier.map((step) => (step.kind === 'booked' ? step.swing.net : ZERO))),
  );
}
