import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import {
  checkPlan,
  importFile,
  onboard,
  openPage,
  phone,
  readyForOffline,
  register,
  synced,
} from './support/journey.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

interface Story {
  readonly name: string;
  readonly file: URL;
  /** The balance of 50,000 is declared as of this date, so that what follows moves it. */
  readonly balanceAsOf: string;
  readonly fills: number;
  readonly skippedReason: string;
  readonly nets: readonly string[];
  readonly equity: string;
}

const STORIES: readonly Story[] = [
  {
    name: 'a fixture in the broker’s format',
    file: new URL('../shared/fixtures/topstepx-orders.csv', import.meta.url),
    balanceAsOf: '2026-03-01',
    fills: 6,
    skippedReason: 'Order size above the limit, 15 contracts',
    nets: ['−33.50 USD', '+31.25 USD'],
    equity: '49,997.75 USD',
  },
  {
    name: 'a real export',
    file: new URL('../../shared/data/topstepx_orders.csv', import.meta.url),
    balanceAsOf: '2026-06-01',
    fills: 5,
    skippedReason: 'CME:Sell order stop price must be below last trade price',
    nets: ['+16.25 USD', '+25.00 USD'],
    equity: '50,041.25 USD',
  },
];

/** Records one execution of MES; its trade is open on the screen when this resolves. */
async function recordFill(
  page: Page,
  url: string,
  side: 'Bought' | 'Sold',
  price: string,
): Promise<void> {
  await page.goto(`${url}/fills/new`);
  await page.getByLabel('Instrument').selectOption('MES');
  await page.getByRole('radio', { name: side }).check({ force: true });
  await page.getByLabel('Size', { exact: true }).fill('1');
  await page.getByLabel('Price', { exact: true }).fill(price);
  await page.getByRole('button', { name: 'Record fill' }).click();
  await page.waitForURL(/\/trades\/.+/);
}

/** A balance of months ago holds every plan up: what I owe leads to a fresh one. */
async function declareToday(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Declare my balance/ }).click();
  await page.getByLabel('Balance', { exact: true }).fill('50000');
  await page.getByRole('button', { name: 'Declare my balance' }).click();
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
}

for (const story of STORIES) {
  const isThere = existsSync(story.file);
  if (!isThere) console.warn(`skipped: ${story.name} is not beside the checkout`);

  test(`the whole path with ${story.name}: import, losses, cooldown, a plan offline, a confirmed wait`, async ({
    browser,
  }) => {
    test.skip(!isThere, 'the file is not beside the checkout');
    const server = await ServerProcess.start();
    try {
      const context = await browser.newContext(phone);
      const page = await openPage(context);
      await register(page, server.url);
      await onboard(page, { balanceAsOf: story.balanceAsOf });
      await synced(page);

      await importFile(page, { name: 'orders.csv', buffer: readFileSync(story.file) });
      await expect(
        page.getByText(new RegExp(`^${story.fills} new fills, 2 trades, \\d rows? skipped`)),
      ).toBeVisible();
      await expect(page.getByText(story.skippedReason, { exact: false })).toBeVisible();
      await expect(page.getByText(/The file has no fees/)).toBeVisible();
      for (const net of story.nets) await expect(page.getByText(net)).toBeVisible();
      await page.getByRole('button', { name: `Import ${story.fills} fills` }).click();
      await expect(page.getByRole('link', { name: 'Open the journal' })).toBeVisible();
      await synced(page);
      await importFile(page, { name: 'orders.csv', buffer: readFileSync(story.file) });
      await expect(page.getByText(/nothing new/i).first()).toBeVisible();

      await page.goto(server.url);
      await expect(page.getByText(story.equity)).toBeVisible();
      await declareToday(page);
      for (const price of ['7290', '7288']) {
        await recordFill(page, server.url, 'Bought', '7300');
        await recordFill(page, server.url, 'Sold', price);
      }
      // Neither had a plan, and the second was taken while the first one's pause ran.
      await expect(page.getByText('Cooldown after a trade during a cooldown')).toBeVisible();
      await synced(page);
      await readyForOffline(page);
      await server.stop();

      const panel = await checkPlan(page, { setup: 'In cooldown' });
      await expect(panel.getByText('Wait', { exact: true }).first()).toBeVisible();
      await expect(panel.getByText(/until \d\d:\d\d/).first()).toBeVisible();
      await expect(panel.getByText(/, not yet confirmed/)).toBeVisible();
      await server.start();
      await page.reload();
      await page.goto(`${server.url}/intents`);
      await page.getByRole('link', { name: /MES/ }).first().click();
      await expect(page.getByText(/^Confirmed/)).toBeVisible({ timeout: 30_000 });
      await expect(page.getByRole('article').getByText('Wait', { exact: true })).toBeVisible();
    } finally {
      await server.dispose();
    }
  });
}
