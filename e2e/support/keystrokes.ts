import { expect, type Locator, type Page } from '@playwright/test';

/** Seconds of the keystroke-level model: a tap or a swipe, a key, and a thought before an act. */
const TAP = 0.8;
const KEY = 0.4;
const THINK = 1.35;

interface Step {
  readonly what: string;
  readonly seconds: number;
}

/** A thumb that counts what it does; a swipe for each half of a screen that it has to go. */
export class Thumb {
  readonly #page: Page;
  readonly steps: Step[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  get seconds(): number {
    return this.steps.reduce((sum, one) => sum + one.seconds, 0);
  }

  think(of: string): void {
    this.#did(`thinks: ${of}`, THINK);
  }

  async tap(target: Locator, what: string): Promise<void> {
    await this.#reach(target, what);
    await target.tap();
    this.#did(`taps ${what}`, TAP);
  }

  /** Presses keys of the app's own keypad, or of the keyboard that it stands for. */
  async press(keys: readonly string[], what: string): Promise<void> {
    const pad = this.#page.getByRole('group', { name: /^Keypad for / });
    for (const key of keys) {
      const name = key === '.' ? 'Decimal mark' : key === '= last' ? /^= last/ : key;
      await pad.getByRole('button', { name, exact: typeof name === 'string' }).tap();
    }
    this.#did(`presses ${keys.length} for ${what}: ${keys.join(' ')}`, KEY * keys.length);
  }

  /** Taps into a field, clears what stands there and types. */
  async retype(field: Locator, text: string, what: string): Promise<void> {
    await this.tap(field, what);
    const before = await field.inputValue();
    await field.press('End');
    for (const _ of before) await field.press('Backspace');
    await field.pressSequentially(text);
    this.#did(
      `clears ${before.length}, types ${text.length} keys`,
      KEY * (before.length + text.length),
    );
  }

  /** Reads what has to be on the screen, after a swipe to it where it is not. */
  async read(target: Locator, what: string): Promise<void> {
    await this.#reach(target, what);
    await expect(target).toBeInViewport();
    this.think(what);
  }

  async #reach(target: Locator, what: string): Promise<void> {
    await expect(target).toBeVisible();
    const box = await target.boundingBox();
    const height = this.#page.viewportSize()?.height ?? 1;
    if (box === null) throw new Error(`expected ${what} on the page`);
    const away = Math.max(0, -box.y, box.y + box.height - height);
    const swipes = Math.ceil(away / (height / 2));
    if (swipes > 0) this.#did(`swipes ${swipes} to ${what}`, TAP * swipes);
    // Where no bar at an edge covers it.
    if (swipes > 0) await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  }

  #did(what: string, seconds: number): void {
    this.steps.push({ what, seconds });
  }
}

/** What was done, and how long it took, in lines. */
export const told = (name: string, { steps, seconds }: Thumb): string =>
  [
    name,
    ...steps.map(({ what, seconds: each }) => `${each.toFixed(2).padStart(8)} s  ${what}`),
    `${seconds.toFixed(2).padStart(8)} s  in all`,
  ].join('\n');
