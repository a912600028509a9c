import type { PageClocks } from './page-clocks.ts';

/** So often the clocks are looked at while the page is visible. */
export const LOOK_MS = 5_000;
/** A look that comes later than this shows that the page was held up: nobody was watching. */
const LONGEST_LOOK_MS = 3 * LOOK_MS;
/** Clocks are kept right by small steps all the time. */
const SMALLEST_STEP_MS = 1_000;

interface Look {
  readonly wall: number;
  readonly monotonic: number;
  readonly isVisible: boolean;
  readonly hasFocus: boolean;
}

/**
 * Sees a wall clock being set. Back is plain: it moved less than the monotonic clock. Forward looks
 * like sleep, so it counts only while the device was awake for certain: the page visible from look
 * to look, and not in focus, since a clock is set in another window. A lid that is closed over a
 * page in focus may leave both as they were.
 */
export class StepWatch {
  readonly #clocks: PageClocks;
  #last: Look;
  #steppedMs = 0;

  constructor(clocks: PageClocks) {
    this.#clocks = clocks;
    this.#last = this.#read();
  }

  /** ms that the wall clock was seen to step since the start or the last reset */
  get steppedMs(): number {
    return this.#steppedMs;
  }

  look(): void {
    const [before, now] = [this.#last, this.#read()];
    this.#last = now;
    const monotonic = now.monotonic - before.monotonic;
    const moved = now.wall - before.wall - monotonic;
    if (Math.abs(moved) < SMALLEST_STEP_MS) return;
    const isAwake =
      before.isVisible &&
      now.isVisible &&
      !(before.hasFocus && now.hasFocus) &&
      monotonic <= LONGEST_LOOK_MS;
    if (moved < 0 || isAwake) this.#steppedMs += moved;
  }

  /** The page was hidden, or is shown again: what came between is not seen. */
  turnAway(): void {
    this.look();
    this.#last = { ...this.#last, isVisible: false };
  }

  /** The server's time is known anew: steps of before are in its offset. */
  reset(): void {
    this.look();
    this.#steppedMs = 0;
  }

  #read(): Look {
    const { wall, monotonic, isVisible, hasFocus } = this.#clocks;
    return {
      wall: wall(),
      monotonic: monotonic(),
      isVisible: isVisible(),
      hasFocus: hasFocus(),
    };
  }
}
