import { type ClockReading, deviceTime, earliestByLink, type Moment } from '@mast/shared/clock';
import type { TextStorage } from '../types.ts';
import { type PageClocks, pageClocks } from './page-clocks.ts';
import { StepWatch } from './step-watch.ts';

/** What all tabs and starts of the page know of the server's time. */
const OFFSET = 'mast.serverOffsetMs';
const LAST_EVENT = 'mast.lastEventAt';
/** A `Date` header has whole seconds: a smaller difference to what is known says nothing. */
const DATE_HEADER_SLACK_MS = 1_500;
/** An answer that took longer says too little: a device may have slept between the two. */
const LONGEST_ROUND_TRIP_MS = 10_000;
/** Another tab's offset is taken for learnt here too if it is heard of so soon. */
const HEARD_AT_ONCE_MS = 2_000;

/** An offset, and what this page's clocks read as it was learnt; null where it is of another page. */
interface Known {
  readonly offsetMs: number;
  readonly learned: { readonly wall: number; readonly monotonicMs: number } | null;
}

export type ClockStamp = Omit<ClockReading, 'id' | 'bootId' | 'counter'>;

/** How far the server's clock is ahead of this device's, as last seen in an answer of its. */
export class ServerClock {
  readonly #storage: TextStorage;
  readonly #clocks: PageClocks;
  readonly #steps: StepWatch;
  #known: Known | null;

  constructor(storage: TextStorage, clocks: PageClocks = pageClocks) {
    this.#storage = storage;
    this.#clocks = clocks;
    this.#steps = new StepWatch(clocks);
    const offsetMs = this.#number(OFFSET);
    this.#known = offsetMs === null ? null : { offsetMs, learned: null };
  }

  /** Milliseconds to add to this device's clock; null before any answer was seen. */
  get offsetMs(): number | null {
    return this.#known?.offsetMs ?? null;
  }

  /** The server's time as this device knows it. A clock that was set back takes nothing back. */
  now(): number {
    const lastEventAt = this.#number(LAST_EVENT) ?? undefined;
    return deviceTime(this.#reading(), lastEventAt) ?? this.#clocks.wall();
  }

  /** The earliest that it can be by the server's time; null until that was learnt in this start of the page. */
  earliest(): number | null {
    return earliestByLink(this.#reading()) ?? null;
  }

  /** This page's clocks at this moment. */
  moment(): Moment {
    const wall = new Date(this.#clocks.wall()).toISOString();
    return { wall, monotonicMs: this.#clocks.monotonic() };
  }

  /** What the clocks say of a moment, with what is doubtful about them. */
  reading(): ClockStamp {
    this.#steps.look();
    return this.#reading();
  }

  /** A reading of a write: none of this device's is earlier from now on. */
  stamp(): ClockStamp {
    const reading = this.reading();
    this.#storage.setItem(LAST_EVENT, String(this.now()));
    return reading;
  }

  /** Takes the server's time from an answer, as of the middle between request and answer. */
  learn(headers: Headers, sentAt: number, receivedAt: number): void {
    if (receivedAt - sentAt > LONGEST_ROUND_TRIP_MS || receivedAt < sentAt) return;
    const middle = (sentAt + receivedAt) / 2;
    const exact = headers.get('x-mast-time');
    if (exact !== null && Number.isFinite(Number(exact))) {
      this.#keep(Math.round(Number(exact) - middle), receivedAt);
      return;
    }
    const date = Date.parse(headers.get('date') ?? '');
    if (Number.isNaN(date)) return;
    const offset = Math.round(date + 500 - middle);
    const known = this.offsetMs;
    const isNews = known === null || Math.abs(offset - known) > DATE_HEADER_SLACK_MS;
    this.#keep(isNews ? offset : known, receivedAt);
  }

  /** Looks at the clocks, for whether one was set meanwhile. */
  look(): void {
    this.#steps.look();
  }

  /** The page was hidden or is shown again. */
  turnAway(): void {
    this.#steps.turnAway();
  }

  /** Another tab may have learnt the offset: just now, or while this one was asleep. */
  hear(): void {
    const offsetMs = this.#number(OFFSET);
    const at = this.#number(`${OFFSET}.at`);
    if (offsetMs === null) return;
    if (at !== null && Math.abs(this.#clocks.wall() - at) <= HEARD_AT_ONCE_MS) {
      this.#take(offsetMs);
    } else if (offsetMs !== this.offsetMs) {
      this.#known = { offsetMs, learned: null };
      this.#steps.reset();
    }
  }

  #reading(): ClockStamp {
    const learned = this.#known?.learned ?? null;
    return {
      ...this.moment(),
      offsetMs: this.offsetMs,
      learned: learned && { ...learned, wall: new Date(learned.wall).toISOString() },
      steppedMs: this.#steps.steppedMs,
    };
  }

  #keep(offset: number, at: number): void {
    this.#take(offset);
    this.#storage.setItem(`${OFFSET}.at`, String(at));
    this.#storage.setItem(OFFSET, String(offset));
    // A clock that had been ahead may have put an event into the future.
    const lastEventAt = this.#number(LAST_EVENT);
    const now = this.now();
    if (lastEventAt !== null && lastEventAt > now) this.#storage.setItem(LAST_EVENT, String(now));
  }

  #take(offsetMs: number): void {
    const { wall, monotonic } = this.#clocks;
    this.#known = { offsetMs, learned: { wall: wall(), monotonicMs: monotonic() } };
    this.#steps.reset();
  }

  #number(name: string): number | null {
    const text = this.#storage.getItem(name);
    const value = text === null ? Number.NaN : Number(text);
    return Number.isFinite(value) ? value : null;
  }
}
