import { type ClockReading, deviceTime } from '@mast/shared/clock';
import { formatInstant } from '@mast/shared/time';

let boots = 0;

/**
 * The clocks of a device beside the true time: a wall clock that a person may set, and a monotonic
 * one that stands still while the device sleeps and begins anew with each start of the page.
 */
export class SimulatedClock {
  readonly #trueNow: () => number;
  #aheadMs = 0;
  #startedAt: number;
  #sleptMs = 0;
  #bootId = '';
  #offsetMs: number | null = null;
  #learned: ClockReading['learned'] = null;
  #steppedMs = 0;
  #lastEventAt: number | undefined;

  constructor(trueNow: () => number) {
    this.#trueNow = trueNow;
    this.#startedAt = trueNow();
    this.restart();
  }

  /** The server's time as the device knows it. */
  now(): number {
    return deviceTime(this.reading(), this.#lastEventAt) as number;
  }

  /** What the clocks say of a write. */
  stamp(): Omit<ClockReading, 'id' | 'counter'> {
    this.#lastEventAt = this.now();
    return this.reading();
  }

  /** A person sets the wall clock. @param isSeen whether the page is looked at meanwhile */
  set(byMs: number, isSeen = true): void {
    this.#aheadMs += byMs;
    if (isSeen) this.#steppedMs += byMs;
  }

  /** The device has slept for so long, up to now. */
  slept(ms: number): void {
    this.#sleptMs += ms;
  }

  /** The page starts anew: what it knew of the server's time is of before. */
  restart(): void {
    boots += 1;
    this.#bootId = `boot-${boots}`;
    this.#startedAt = this.#trueNow();
    this.#sleptMs = 0;
    this.#learned = null;
    this.#steppedMs = 0;
  }

  /** The server has answered. */
  learn(): void {
    const { wall, monotonicMs } = this.moment();
    this.#offsetMs = -this.#aheadMs;
    this.#learned = { wall, monotonicMs };
    this.#steppedMs = 0;
  }

  moment() {
    const monotonicMs = this.#trueNow() - this.#startedAt - this.#sleptMs;
    return { bootId: this.#bootId, wall: formatInstant(this.#wall()), monotonicMs };
  }

  reading(): Omit<ClockReading, 'id' | 'counter'> {
    const known = { offsetMs: this.#offsetMs, learned: this.#learned ?? null };
    return { ...this.moment(), ...known, steppedMs: this.#steppedMs };
  }

  #wall(): number {
    return this.#trueNow() + this.#aheadMs;
  }
}
