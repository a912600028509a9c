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

const rowsCleared = (page: Page) => page.getByText('This browser cleared rows that Mast kept here');

/**
 * All plans are there, also where Chromium has emptied the databases that it found torn: what was written is
 * not among them, and the rest comes from the server, which is let live for that.
 * @returns whether it had emptied them
 */
async function shownOrBrought(server: ServerProcess, page: Page, count: number, last: string) {
  await page.goto(`${server.url}/intents`);
  const plans = page.getByRole('list', { name: 'Plans' }).getByRole('link');
  await expect(
    plans
      .nth(count - 1)
      .or(rowsCleared(page))
      .first(),
  ).toBeVisible();
  const isCleared = await rowsCleared(page).isVisible();
  if (isCleared) {
    await server.start();
    await shownAgain(page, count, last);
    await synced(page);
    await page.getByRole('button', { name: 'I have read it' }).click();
    await server.stop('SIGKILL');
  }
  await shownAgain(page, count, last);
  return isCleared;
}

interface Alone {
  readonly server: ServerProcess;
  readonly browser: KillableBrowser;
  readonly opened: Opened;
}

/** A device that nothing but its own disk keeps anything for. */
async function alone(run: (alone: Alone) => Promise<void>): Promise<void> {
  const server = await ServerProcess.start();
  const browser = new KillableBrowser();
  try {
    const opened = await browser.open();
    await register(opened.page, server.url);
    await onboard(opened.page);
    await synced(opened.page);
    await readyForOffline(opened.page);
    await opened.page.waitForTimeout(COOKIE_FLUSH_MS);
    await server.stop('SIGKILL');
    await run({ server, browser, opened });
  } finally {
    await server.dispose();
    browser.dispose();
  }
}

const killAfterEachVerdict = (rounds: number): Promise<void> =>
  alone(async ({ server, browser, ...first }) => {
    let opened = first.opened;
    let cleared = 0;
    for (let round = 1; round <= rounds; round += 1) {
      const verdict = await savedVerdict(opened.page);
      await opened.kill();
      opened = await browser.open();
      if (await shownOrBrought(server, opened.page, round, verdict)) cleared += 1;
    }
    if (cleared > 0)
      console.log(`Chromium emptied its databases in ${cleared} of ${rounds} rounds`);
    await opened.page.context().close();
  });

test(`SYNC-R02 a verdict that was shown as saved outlives the browser’s death, ${ROUNDS} times of ${ROUNDS}`, async () => {
  test.setTimeout(START_MS * Math.ceil(ROUNDS / ROUNDS_A_PERSON) + ROUND_MS * ROUNDS);
  for (let left = ROUNDS; left > 0; left -= ROUNDS_A_PERSON) {
    await killAfterEachVerdict(Math.min(left, ROUNDS_A_PERSON));
  }
});

test('SYNC-R02 verdicts outlive a death in the middle of a write, at which Chromium empties its databases', () =>
  alone(async ({ server, browser, opened }) => {
    await savedVerdict(opened.page);
    await opened.kill();
    browser.tearSharedLog();
    const { page, kill } = await browser.open();
    await page.goto(`${server.url}/intents`);
    const last = await savedVerdict(page);
    await kill();
    const after = await browser.open();
    await after.page.goto(`${server.url}/intents`);
    await expect(rowsCleared(after.page)).toBeVisible();
    await expect(after.page.getByText('Nothing that I wrote is lost')).toBeVisible();
    await server.start();
    await shownAgain(after.page, 2, last);
    await synced(after.page);
    await after.page.getByRole('button', { name: 'I have read it' }).click();
    await expect(rowsCleared(after.page)).toHaveCount(0);
    await after.page.context().close();
  }));
