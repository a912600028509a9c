import { expect, type Page } from '@playwright/test';
import { checkPlan, laptop, onboard, openPage, register, synced } from './support/journey.ts';
import { bringYearsIn, countHotRows } from './support/long-history.ts';
import { DAY_MS } from './support/monday.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

const HOT_ROWS = 20_000;

const openHistory = async (page: Page, url: string): Promise<void> => {
  await page.goto(`${url}/history`);
  await expect(page.getByRole('searchbox', { name: 'Search my history' })).toBeVisible();
};

const stateLine = (page: Page) => page.getByText(/older rows? on this device/);

const timelineSearch = (page: Page) =>
  page.getByRole('searchbox', { name: 'Search notes, trades and plans' });

/** The timeline goes on into what is old, with few rows in the page at any time. */
async function scrollTimeline(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Journal' }).click();
  await expect(timelineSearch(page)).toBeVisible();
  const { rows, longest } = await page.evaluate(async () => {
    let [most, longest, before] = [0, 0, performance.now()];
    for (let frame = 0; frame < 400; frame += 1) {
      scrollBy(0, 600);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      longest = Math.max(longest, now - before);
      before = now;
      most = Math.max(most, document.querySelectorAll('main li').length);
    }
    return { rows: most, longest };
  });
  console.info(
    `timeline: at most ${rows} rows in the page, longest frame ${longest.toFixed(0)} ms`,
  );
  expect(rows).toBeLessThan(400);
  await expect(page.getByRole('heading', { name: 'Older' })).toBeAttached();
  await page.evaluate(() => scrollTo(0, 0));
  await timelineSearch(page).fill('opening RANGE');
  await expect(page.getByText('Chased the opening range and paid for it.')).toBeVisible();
}

test('years that were brought in grow old at once: the device holds few rows, its history is filled over a kill, checked, and searched without a server', async ({
  browser,
}) => {
  const server = await ServerProcess.start();
  try {
    const context = await browser.newContext(laptop);
    const page = await openPage(context);
    await register(page, server.url);
    await onboard(page);
    await synced(page);
    const policies: string[] = [];
    page.on('response', (response) => {
      policies.push(response.headers()['content-security-policy'] ?? '');
    });
    const brought = await bringYearsIn(page, 7_000, 'Chased the opening range and paid for it.');
    expect(brought.rows).toBeGreaterThan(HOT_ROWS);

    await expect
      .poll(async () => (await countHotRows(page)).all, { timeout: 120_000 })
      .toBeLessThan(HOT_ROWS / 2);
    await page.goto(`${server.url}/more`);
    const { trades } = await countHotRows(page);
    const line = page
      .getByRole('list', { name: 'What there was' })
      .getByRole('link', { name: /^Trades/ });
    await expect(line).toContainText(trades.toLocaleString('en'), { timeout: 60_000 });

    // Half of the history arrives, then the tab is gone.
    let pages = 0;
    await context.route('**/api/sync/history?*', (route) => {
      pages += 1;
      return pages > 3 ? route.abort() : route.continue();
    });
    await openHistory(page, server.url);
    await expect(stateLine(page)).toContainText('the rest comes when the server can be reached', {
      timeout: 60_000,
    });
    await page.close();
    await context.unroute('**/api/sync/history?*');

    const again = await openPage(context);
    const asked: string[] = [];
    again.on('request', (request) => {
      if (request.url().includes('/api/sync/history?')) asked.push(request.url());
    });
    await openHistory(again, server.url);
    await expect(stateLine(again)).toContainText('checked against the server', {
      timeout: 120_000,
    });
    expect(asked[0]).toContain('after=');

    // Its code is on the device once it was shown.
    await again.getByRole('link', { name: 'Journal' }).click();
    await expect(timelineSearch(again)).toBeVisible();
    await openHistory(again, server.url);
    await server.stop();
    await again.getByRole('searchbox', { name: 'Search my history' }).fill('opening RANGE');
    const found = again.getByRole('list', { name: 'Found' });
    await found.getByText('Chased the opening range and paid for it.').click();
    const main = again.getByRole('main');
    await expect(main.getByText(/^From my older history/)).toBeVisible();
    await expect(main.getByRole('heading', { name: 'MES long 1' })).toBeVisible();
    await expect(main.getByText('Chased the opening range and paid for it.').last()).toBeVisible();
    await again.goBack();
    await again.getByRole('searchbox', { name: 'Search my history' }).fill('mes long');
    await expect(again.getByText(/^The newest 50 of 7,?000/)).toBeVisible();
    await scrollTimeline(again);
    expect(policies.filter((policy) => policy.includes('unsafe'))).toEqual([]);
  } finally {
    await server.dispose();
  }
});

test('a plan of months ago says that only the server still has what it was decided by', async ({
  browser,
}) => {
  const server = await ServerProcess.start();
  try {
    const page = await openPage(await browser.newContext(laptop));
    await register(page, server.url);
    await onboard(page);
    const panel = await checkPlan(page);
    await expect(panel.getByRole('article')).toBeVisible();
    await panel.getByRole('button', { name: 'Close' }).click();
    await synced(page);
    const older = page.getByText(/^What this plan was decided by is so old/);
    const openPlanPage = async () => {
      await page.goto(`${server.url}/intents`);
      await page
        .getByRole('main')
        .getByRole('link', { name: /MES long 1/ })
        .click();
      await expect(page.getByRole('heading', { name: 'What I planned' })).toBeVisible();
    };
    await openPlanPage();
    await expect(page.getByRole('main').getByRole('article')).toBeVisible();
    await expect(older).toHaveCount(0);

    // What grows old is looked for a minute after the start.
    await server.restartAt(Date.now() + 250 * DAY_MS);
    await openPlanPage();
    await expect(older).toBeVisible({ timeout: 150_000 });
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(0);
  } finally {
    await server.dispose();
  }
});
