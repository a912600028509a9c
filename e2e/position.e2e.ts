import { expect, type Page } from '@playwright/test';
import {
  checkPlan,
  laptop,
  onboard,
  openPage,
  phone,
  readyForOffline,
  register,
  synced,
} from './support/journey.ts';
import { expectAccessible } from './support/looks.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await ServerProcess.start();
});
test.afterEach(() => server.dispose());

const chain = (page: Page) => page.getByRole('region', { name: 'How it went' });

async function press(page: Page, keys: string): Promise<void> {
  const pad = page.getByRole('group', { name: /^Keypad for/ });
  for (const key of keys) await pad.getByRole('button', { name: key, exact: true }).click();
}

async function fillOfPosition(
  page: Page,
  side: 'Bought' | 'Sold',
  size: string,
  price: string,
): Promise<void> {
  await page.getByRole('link', { name: 'Record a fill of it' }).click();
  await page.getByRole('radio', { name: side }).check({ force: true });
  await page.getByLabel('Size', { exact: true }).fill(size);
  await page.getByLabel('Price', { exact: true }).fill(price);
  await page.getByRole('button', { name: 'Record fill' }).click();
  await page.waitForURL(/\/trades\/.+/);
}

test('I am already in: side, size, entry and stop by the thumb, with the server stopped; marked as without a plan', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await register(page, server.url);
  await onboard(page);
  await synced(page);
  await readyForOffline(page);
  await server.stop('SIGKILL');
  await page.getByRole('link', { name: 'I am already in' }).click();
  await page.getByRole('button', { name: 'Search another instrument' }).click();
  await page.getByRole('searchbox', { name: 'Search instruments' }).fill('MES');
  await page
    .getByRole('list', { name: 'Found instruments' })
    .getByText('MES', { exact: true })
    .click();
  await page.getByText('Short', { exact: true }).click();
  await press(page, '2');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await press(page, '7300');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await press(page, '7310');
  await expectAccessible(page, 'already-in');
  await page.getByRole('button', { name: 'I am in' }).click();
  await page.waitForURL(/\/trades\/.+/);
  await expect(page.getByText('none was written before it')).toBeVisible();
  await expect(chain(page).getByText('In: 2 MES at 7,300.00')).toBeVisible();
  await server.start();
  await page.reload();
  await synced(page);
  await page.goto(server.url);
  await expect(page.getByText('entry 7,300.00 · stop 7,310.00')).toBeVisible();

  await page.getByRole('link', { name: 'I am already in' }).click();
  await page.getByText('Long', { exact: true }).click();
  await page.getByText('As last: 2 MES').click();
  await page.getByLabel('My entry').fill('7290');
  await page.getByRole('button', { name: 'I am in' }).click();
  await page.waitForURL(/\/trades\/.+/);
  await expect(page.getByText('+100.00 USD').filter({ visible: true }).first()).toBeVisible();
});

test('a position is added to by a plan, closed in part and turned round: each step in its chain', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await register(page, server.url);
  await onboard(page);
  const first = await checkPlan(page, { size: '2' });
  await first.getByRole('button', { name: 'Record my fill' }).click();
  await page.getByLabel('Fee').fill('1.24');
  await page.getByRole('button', { name: 'Record fill' }).click();
  await page.waitForURL(/\/trades\/.+/);
  const trade = page.url();
  const again = await checkPlan(page, { entry: '7305', stop: '7295', target: '7325', size: '1' });
  await again.getByRole('button', { name: 'Record my fill' }).click();
  await page.getByRole('button', { name: 'Record fill' }).click();
  await page.waitForURL(trade);
  await expect(chain(page).getByText('Added: 1 MES at 7,305.00')).toBeVisible();
  await expect(chain(page).getByText('Plan to go on: long 1 MES')).toBeVisible();
  await expect(chain(page).getByText('no plan')).toHaveCount(0);

  await fillOfPosition(page, 'Sold', '1', '7310');
  await expect(chain(page).getByText('Out in part: 1 MES at 7,310.00')).toBeVisible();
  await fillOfPosition(page, 'Sold', '5', '7320');
  await expect(chain(page).getByText('In, by turning round: 3 MES at 7,320.00')).toBeVisible();
  await expect(page.getByText('MES short 3').filter({ visible: true }).first()).toBeVisible();
  await page.goto(trade);
  await expect(chain(page).getByText('Out: 2 MES at 7,320.00')).toBeVisible();
  await expect(page.getByText('unknown: the result is before fees')).toBeVisible();
  await expectAccessible(page, 'trade-chain');
});

test('on the laptop a trade opens by its address without a network, beside its list, by the keyboard', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(laptop));
  await register(page, server.url);
  await onboard(page);
  const panel = await checkPlan(page);
  await panel.getByRole('button', { name: 'Record my fill' }).click();
  await page.getByRole('button', { name: 'Record fill' }).click();
  await page.waitForURL(/\/trades\/.+/);
  const trade = page.url();
  await synced(page);
  await readyForOffline(page);
  await server.stop('SIGKILL');
  await page.goto(trade);
  await expect(chain(page).getByText('In: 1 MES at 7,300.00')).toBeVisible();
  await expectAccessible(page, 'trade-chain');
  await page.getByRole('link', { name: 'Close position' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Price', { exact: true }).focus();
  await page.keyboard.type('7312.50');
  await page.keyboard.press('Enter');
  await page.waitForURL(trade);
  await expect(page.getByText('+62.50 USD').filter({ visible: true }).first()).toBeVisible();
});
