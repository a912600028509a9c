import type { Page } from '@playwright/test';
import type { Hand } from './hand.ts';
import { type Interaction, interactionsOf } from './interactions.ts';

const TAPS = 40;
/** A button that changes its own word: as little as an answer to a tap can be. */
const PAGE = `<button style="width: 200px; height: 60px">0</button>`;

/** Taps on a page that does nothing but answer: what the browser and the machine take by themselves. */
export async function bareInteractions(page: Page, hand: Hand): Promise<Interaction[]> {
  await page.goto('about:blank');
  await page.setContent(PAGE);
  await page.evaluate(() => {
    const button = document.querySelector('button');
    button?.addEventListener('click', () => {
      button.textContent = String(Number(button.textContent) + 1);
    });
  });
  for (let tap = 0; tap < TAPS; tap += 1) await hand.tap(page.locator('button'));
  return interactionsOf(page);
}
