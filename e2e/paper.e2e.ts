import { expect, type Page } from '@playwright/test';
import {
  checkPlan,
  onboard,
  openPage,
  phone,
  readyForOffline,
  register,
  synced,
} from './support/journey.ts';
import { expectAccessible } from './support/looks.ts';
import { expectVerdict } from './support/panel.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await ServerProcess.start();
});
test.afterEach(() => server.dispose());

const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** One fill of long ago, of a trade that costs a tenth of the account. */
async function fillOf(page: Page, side: 'Bought' | 'Sold', price: string, time: string) {
  await page.goto(`${server.url}/fills/new`);
  await page.getByLabel('Instrument').selectOption('MES');
  await page.getByRole('radio', { name: side }).check({ force: true });
  await page.getByLabel('Size', { exact: true }).fill('10');
  await page.getByLabel('Price', { exact: true }).fill(price);
  await page.getByRole('radio', { name: 'Another time' }).check({ force: true });
  await page.getByLabel('Date').fill(daysAgo(20));
  await page.getByLabel('Time', { exact: true }).fill(time);
  await page.getByRole('button', { name: 'Record fill' }).click();
  await page.waitForURL(/\/trades\/.+/);
}

test('a drawdown moves me to paper: from its panel through fills and post, with the server stopped; my live figures stay', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext({ ...phone, timezoneId: 'UTC' }));
  await register(page, server.url);
  await onboard(page, { balanceAsOf: daysAgo(30) });
  await fillOf(page, 'Bought', '7300', '10:00');
  await fillOf(page, 'Sold', '7200', '10:30');
  await synced(page);
  await readyForOffline(page);
  await server.stop('SIGKILL');
  await page.goto(server.url);
  await expect(page.getByText('45,000.00 USD')).toBeVisible();

  const panel = await checkPlan(page);
  await expectVerdict(panel, 'Simulate');
  await expectAccessible(page, 'simulate');
  await panel.getByRole('button', { name: 'Start a paper trade' }).first().click();
  await expectVerdict(panel, 'Go');
  await panel.getByRole('button', { name: 'Record my fill' }).click();
  await page.getByRole('button', { name: 'Record fill' }).click();
  await page.waitForURL(/\/trades\/.+/);
  await expect(page.getByText('On paper')).toBeVisible();
  await page.getByRole('link', { name: 'Close position' }).click();
  await page.getByLabel('Price', { exact: true }).fill('7320');
  await page.getByRole('button', { name: 'Close position' }).click();
  await page.waitForURL(/\/trades\/.+/);
  await expect(page.getByText('+100.00 USD').filter({ visible: true }).first()).toBeVisible();
  await page.getByLabel('What happened').fill('I waited for my level and took it.');
  await page.getByRole('radio', { name: 'Yes' }).check({ force: true });
  await page
    .getByRole('button', { name: /Save|Keep/ })
    .first()
    .click();
  await expect(page.getByText('I followed my plan')).toBeVisible();
  await expectAccessible(page, 'paper-trade');

  await page.goto(server.url);
  await expect(page.getByText('45,000.00 USD')).toBeVisible();
  await expect(page.getByText('0.00 USD', { exact: true }).first()).toBeVisible();
  await server.start();
  await page.reload();
  await synced(page);
  await expect(page.getByText('45,000.00 USD')).toBeVisible();
  const again = await checkPlan(page, { setup: 'Breakout' });
  await expectVerdict(again, 'Simulate');
});
