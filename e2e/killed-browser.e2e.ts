import { expect, type Page } from '@playwright/test';
import { checkPlan, onboard, readyForOffline, register, synced } from './support/journey.ts';
import { COOKIE_FLUSH_MS, KillableBrowser } from './support/killable-browser.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

const ROUNDS = Number(process.env.MAST_KILL_ROUNDS ?? 20);
/** A person of so many plans begins anew: the list would grow longer than a screen can count. */
const ROUNDS_A_PERSON = 50;
const ROUND_MS = 20_000;
const START_MS = 120_000;
const OUTCOMES = /^(?:Go|Wait|Size down|Simulate|No go)$/i;

type Opened = Awaited<ReturnType<KillableBrowser['open']>>;

/** The verdict of a plan, once it is shown as saved. */
async function savedVerdict(page: Page): Promise<string> {
  const panel = await checkPlan(page);
  await expect(panel.getByText('Saved on this device')).toBeVisible();
  const heading = panel.getByRole('heading', { level: 2 });
  return (await heading.getByText(OUTCOMES).first().textContent()) ?? '';
}

/** All plans are there, the last verdict first; what else is on the screen is told where they are not. */
async function shownAgain(page: Page, count: number, last: string): Promise<void> {
  const plans = page.getByRole('list', { name: 'Plans' }).getByRole('link');
  try {
    await expect(plans).toHaveCount(count);
  } catch (error) {
    throw new Error(`found instead: ${await page.locator('body').ariaSnapshot()}`, {
      cause: error,
    });
  }
  await expect(plans.first()).toContainText(last);
}

/** The device is alone: nothing but its own disk can have kept what it shows. */
async function killAfterEachVerdict(rounds: number): Promise<void> {
  const server = await ServerProcess.start();
  const browser = new KillableBrowser();
  try {
    let opened: Opened = await browser.open();
    await register(opened.page, server.url);
    await onboard(opened.page);
    await synced(opened.page);
    await readyForOffline(opened.page);
    await opened.page.waitForTimeout(COOKIE_FLUSH_MS);
    await server.stop('SIGKILL');
    for (let round = 1; round <= rounds; round += 1) {
      const verdict = await savedVerdict(opened.page);
      await opened.kill();
      opened = await browser.open();
      await opened.page.goto(`${server.url}/intents`);
      await shownAgain(opened.page, round, verdict);
    }
    await opened.page.context().close();
  } finally {
    await server.dispose();
    browser.dispose();
  }
}

test(`SYNC-R02 a verdict that was shown as saved outlives the browser’s death, ${ROUNDS} times of ${ROUNDS}`, async () => {
  test.setTimeout(START_MS * Math.ceil(ROUNDS / ROUNDS_A_PERSON) + ROUND_MS * ROUNDS);
  for (let left = ROUNDS; left > 0; left -= ROUNDS_A_PERSON) {
    await killAfterEachVerdict(Math.min(left, ROUNDS_A_PERSON));
  }
});
