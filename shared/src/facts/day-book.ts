import { add, type Decimal, ZERO } from '../decimal/index.ts';
import { type Booking, inBookingOrder } from './bookings.ts';
import { type Swing, swingOf } from './swing.ts';
import type { DaySpan } from './trading-dates.ts';

/** What was booked in a trading day, or in its part up to an instant. */
export interface DaySums {
  readonly net: Decimal;
  readonly r: Decimal;
  /** Closed trades whose R is known. */
  readonly rKnown: number;
  readonly closed: number;
  readonly entries: number;
}

/** The bookings of a stretch of the day, from an instant on. */
export interface Piece {
  readonly at: string;
  readonly swing: Swing;
}

function sumsOf(bookings: readonly Booking[]): DaySums {
  let net = ZERO;
  let r = ZERO;
  let rKnown = 0;
  let closed = 0;
  let entries = 0;
  for (const booking of bookings) {
    net = add(net, booking.net);
    if (booking.r !== null) r = add(r, booking.r);
    if (booking.opens) entries += 1;
    if (!booking.closes) continue;
    closed += 1;
    if (booking.r !== null) rKnown += 1;
  }
  return { net, r, rKnown, closed, entries };
}

/** Cut where balances were declared: a booking of that very instant comes after it. */
function piecesOf(bookings: readonly Booking[], { start, end }: DaySpan, cuts: readonly string[]) {
  const starts = [start, ...cuts];
  return starts.flatMap((at, i): Piece[] => {
    const until = starts[i + 1] ?? end;
    const swing = swingOf(bookings.filter((one) => one.at >= at && one.at < until));
    return swing === null ? [] : [{ at, swing }];
  });
}

/** The bookings of an account's trading day; what is made of them is kept until one changes. */
export class DayBook {
  readonly span: DaySpan;
  #bookings: Booking[] = [];
  #isOrdered = true;
  #sums: DaySums | null = null;
  #pieces: { readonly cuts: string; readonly pieces: readonly Piece[] } | null = null;

  constructor(span: DaySpan) {
    this.span = span;
  }

  add(booking: Booking): void {
    this.#bookings.push(booking);
    this.#changed();
  }

  removeTrade(tradeId: string): void {
    this.#bookings = this.#bookings.filter((booking) => booking.tradeId !== tradeId);
    this.#changed();
  }

  /** The sums of all that was booked by an instant. */
  sums(asOf: string): DaySums {
    if (!this.#isOverBy(asOf)) return sumsOf(this.#by(asOf));
    this.#sums ??= sumsOf(this.#ordered());
    return this.#sums;
  }

  /** How the net moved until an instant, in pieces that begin anew at each cut inside of the day. */
  pieces(asOf: string, cuts: readonly string[]): readonly Piece[] {
    if (!this.#isOverBy(asOf)) return piecesOf(this.#by(asOf), this.span, cuts);
    const key = cuts.join();
    if (this.#pieces?.cuts !== key) {
      this.#pieces = { cuts: key, pieces: piecesOf(this.#ordered(), this.span, cuts) };
    }
    return this.#pieces.pieces;
  }

  #isOverBy(asOf: string): boolean {
    const last = this.#ordered().at(-1);
    return last === undefined || last.at <= asOf;
  }

  #by(asOf: string): Booking[] {
    return this.#ordered().filter((booking) => booking.at <= asOf);
  }

  #ordered(): readonly Booking[] {
    if (!this.#isOrdered) this.#bookings.sort(inBookingOrder);
    this.#isOrdered = true;
    return this.#bookings;
  }

  #changed(): void {
    this.#isOrdered = false;
    this.#sums = null;
    this.#pieces = null;
  }
}
