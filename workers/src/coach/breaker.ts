const FAILURES = 3;
const OPEN_MS = 10 * 60_000;

/** Asks no more for a while after failures in a row; then one question goes through to see. */
export class Breaker {
  #failures = 0;
  #openUntil = 0;

  constructor(readonly now: () => number) {}

  /** Whether a question may go out; one that may has to be answered with `settle`. */
  get isClosed(): boolean {
    return this.now() >= this.#openUntil;
  }

  settle(hasWorked: boolean): void {
    this.#failures = hasWorked ? 0 : this.#failures + 1;
    this.#openUntil = this.#failures >= FAILURES ? this.now() + OPEN_MS : 0;
  }
}
