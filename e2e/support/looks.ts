import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const FOLDER = process.env.MAST_SHOTS;

/** Longer than any change of colour takes. */
const REST_MS = 1_000;

/** Between two themes a colour is neither's for an instant; what moves without end is not waited for. */
async function coloursAtRest(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const moving = document.getAnimations().filter((one) => one instanceof CSSTransition);
  await Promise.allSettled(moving.map(({ finished }) => finished));
}

/** What axe finds on a screen, in both themes; a picture of each where a folder for them is given. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // A page whose clock a test holds has no frames: there nothing moves either.
    const rested = page.evaluate(coloursAtRest).catch(() => {});
    await Promise.race([rested, page.waitForTimeout(REST_MS)]);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map((one) => `${name}, ${colorScheme}: ${one.id} ${one.nodes[0]?.html}`),
    ).toEqual([]);
    if (FOLDER !== undefined) {
      mkdirSync(FOLDER, { recursive: true });
      const { width } = page.viewportSize() ?? { width: 0 };
      await page.screenshot({ path: `${FOLDER}/${name}-${width}-${colorScheme}.png` });
    }
  }
  await page.emulateMedia({ colorScheme: null });
}
