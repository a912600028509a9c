import { expect, type Page } from '@playwright/test';
import { recordFill } from './support/fills.ts';
import { onboard, openPage, phone, readyForOffline, register, synced } from './support/journey.ts';
import { expectAccessible } from './support/looks.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await ServerProcess.start();
});
test.afterEach(() => server.dispose());

/** On the phone the list behind the open trade is there and hidden. */
const seen = (page: Page, text: string, exact = false) =>
  page.getByText(text, { exact }).filter({ visible: true }).first();

async function closedTrade(page: Page): Promise<void> {
  await register(page, server.url);
  await onboard(page);
  await recordFill(page, server.url, { fee: '0.62', stop: '7290' });
  await page.getByRole('link', { name: 'Close position' }).click();
  await page.getByLabel('Price', { exact: true }).fill('7310');
  await page.getByRole('button', { name: 'Close position' }).click();
  await page.waitForURL(/\/trades\/.+/);
  await expect(seen(page, '+99.38 USD')).toBeVisible();
}

test('a wrong fill is corrected, and its trade with it; what it was stays on record; a deleted one comes back', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await closedTrade(page);
  const trade = page.url();
  await page.getByRole('link', { name: /^Out: 2 MES at 7,310.00/ }).click();
  await expect(page.getByLabel('Price', { exact: true })).toHaveValue('7310');
  await page.getByLabel('Price', { exact: true }).fill('7,295.00');
  await page.getByLabel('Fee').fill('0.62');
  await page.getByRole('button', { name: 'Correct this fill' }).click();
  await page.waitForURL(trade);
  await expect(seen(page, '−51.24 USD')).toBeVisible();

  await page.getByRole('link', { name: /^Out: 2 MES at 7,295.00/ }).click();
  const history = page.getByRole('list', { name: 'What it was' });
  await expect(
    history.getByText('Corrected: price 7,310.00 → 7,295.00, fee unknown → 0.62 USD'),
  ).toBeVisible();
  await expectAccessible(page, 'fill');
  await page.getByRole('button', { name: 'Delete this fill' }).click();
  await expect(page.getByText('It counts in no trade and in no sum.')).toBeVisible();
  await expectAccessible(page, 'fill-deleted');
  await page.goto(trade);
  await expect(seen(page, 'Open', true)).toBeVisible();
  await page.goto(`${server.url}/fills`);
  await expectAccessible(page, 'fills-deleted');
  await page.getByRole('list', { name: 'Deleted fills' }).getByRole('link').click();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByText('Brought back')).toBeVisible();
  await page.goto(trade);
  await expect(seen(page, '−51.24 USD')).toBeVisible();
});

test('with the server stopped a fill is corrected, deleted and brought back; the server has it afterwards', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await closedTrade(page);
  await synced(page);
  await readyForOffline(page);
  const trade = page.url();
  await server.stop('SIGKILL');
  await page.getByRole('link', { name: /^Out: 2 MES/ }).click();
  await page.getByLabel('Price', { exact: true }).fill('7320');
  await page.getByRole('button', { name: 'Correct this fill' }).click();
  await page.waitForURL(trade);
  await expect(seen(page, '+199.38 USD')).toBeVisible();
  await page.getByRole('link', { name: /^In: 2 MES/ }).click();
  await page.getByRole('button', { name: 'Delete this fill' }).click();
  await expect(page.getByText('It counts in no trade and in no sum.')).toBeVisible();
  await page.goto(trade);
  await expect(seen(page, 'This trade is no more')).toBeVisible();
  await page.getByRole('link', { name: 'The deleted fill' }).click();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByText('Brought back')).toBeVisible();
  await page.goto(trade);
  await expect(seen(page, '+199.38 USD')).toBeVisible();
  await server.start();
  await page.reload();
  await synced(page);
  await expect(seen(page, '+199.38 USD')).toBeVisible();
});

test('what cannot be a fill is said at its field, and nothing that was typed is lost', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await closedTrade(page);
  await page.getByRole('link', { name: /^Out: 2 MES/ }).click();
  await page.getByLabel('Size', { exact: true }).fill('0');
  await page.getByLabel('Price', { exact: true }).fill('seven thousand');
  await page.getByRole('button', { name: 'Correct this fill' }).click();
  await expect(page.getByText('Expected a number above zero, found “0”.')).toBeVisible();
  await expect(
    page.getByText('Expected a number above zero, found “seven thousand”.'),
  ).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Price', { exact: true })).toHaveValue('seven thousand');
  await page.getByLabel('Price', { exact: true }).fill('$ 7.305,50');
  await page.getByLabel('Size', { exact: true }).fill('2');
  await page.getByRole('button', { name: 'Correct this fill' }).click();
  await expect(seen(page, '7,305.50')).toBeVisible();
});
