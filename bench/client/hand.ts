import type { Locator, Page } from '@playwright/test';
import type { Random } from '../lib/random.ts';

/** Before an act, as a quick hand is: what the look for its place has set off is over by then. */
const PAUSE_MS = { least: 200, most: 450 };
/** After it nothing is looked for: that would be done on the page's own time. */
const SETTLED_MS = 500;
const KEY_MS = 120;
const READ_MS = 1_200;

/** A hand that taps where a thing is, without the look at it that a test takes in the same moment. */
export class Hand {
  readonly #page: Page;
  readonly #random: Random;

  constructor(page: Page, random: Random) {
    this.#page = page;
    this.#random = random;
  }

  async tap(target: Locator): Promise<void> {
    const one = target.first();
    await one.waitFor();
    await one.scrollIntoViewIfNeeded();
    const box = await one.boundingBox();
    if (box === null) throw new Error(`expected a place to tap, found none for \`${target}\``);
    await this.pause();
    await this.#page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await this.#page.waitForTimeout(SETTLED_MS);
  }

  async type(text: string): Promise<void> {
    await this.pause();
    await this.#page.keyboard.type(text, { delay: KEY_MS });
  }

  async press(key: string, times = 1): Promise<void> {
    for (let i = 0; i < times; i += 1) {
      await this.#page.waitForTimeout(KEY_MS);
      await this.#page.keyboard.press(key);
    }
  }

  pause(): Promise<void> {
    return this.#page.waitForTimeout(this.#random.int(PAUSE_MS.least, PAUSE_MS.most));
  }

  read(): Promise<void> {
    return this.#page.waitForTimeout(READ_MS);
  }
}
