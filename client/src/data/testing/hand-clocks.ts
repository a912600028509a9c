import type { PageClocks } from '../device/page-clocks.ts';

/** Clocks of a page that a test moves by hand. */
export class HandClocks implements PageClocks {
  #wall = Date.parse('2026-06-11T14:00:00.000Z');
  #monotonic = 1_000;
  visible = true;
  focused = true;

  wall = () => this.#wall;
  monotonic = () => this.#monotonic;
  isVisible = () => this.visible;
  hasFocus = () => this.focused;

  /** Time goes by while the device is awake. */
  pass(ms: number): void {
    this.#wall += ms;
    this.#monotonic += ms;
  }

  sleep(ms: number): void {
    this.#wall += ms;
  }

  /** A person sets the wall clock. */
  set(byMs: number): void {
    this.#wall += byMs;
  }

  /** The page starts anew. */
  restart(): void {
    this.#monotonic = 0;
  }
}
