import { expect } from '@playwright/test';
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

test('a deposit is in my equity at once and in my limits from tomorrow; taken back it is gone; all with the server stopped', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await register(page, server.url);
  await onboard(page);
  await synced(page);
  await readyForOffline(page);
  await server.stop('SIGKILL');
  await page.goto(`${server.url}/more`);
  await page.getByRole('list', { name: 'Accounts' }).getByRole('link').click();
  await page.getByRole('link', { name: 'Deposits and withdrawals' }).click();
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByText('Expected in or out: choose one.')).toBeVisible();
  await page.getByRole('radio', { name: 'Deposit' }).check({ force: true });
  await page.getByLabel('Amount').fill('$ 50,000.00');
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await expectAccessible(page, 'cash');
  await page.goto(server.url);
  await expect(page.getByText('100,000.00 USD')).toBeVisible();
  await expect(page.getByText('Of it, in my limits from tomorrow')).toBeVisible();
  // 0.5 % of what the day began with: 250 USD, which 10 points of 5 lots are.
  const panel = await checkPlan(page, { size: '6' });
  await expectVerdict(panel, 'Size down');
  await expect(panel.getByRole('button', { name: 'Use 5 MES' })).toBeVisible();
  await page.keyboard.press('Escape');
  await server.start();
  await page.reload();
  await synced(page);
  await page.goto(`${server.url}/more`);
  await page.getByRole('list', { name: 'Accounts' }).getByRole('link').click();
  await page.getByRole('link', { name: 'Deposits and withdrawals' }).click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText(/taken back/)).toBeVisible();
  await page.goto(server.url);
  await expect(page.getByText('50,000.00 USD')).toBeVisible();
  await expect(page.getByText('Of it, in my limits from tomorrow')).toHaveCount(0);
});

test('a plan in another currency asks for the rate once, and its fill takes it over', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await register(page, server.url);
  await onboard(page, { currency: 'EUR' });
  await synced(page);
  await readyForOffline(page);
  await server.stop('SIGKILL');
  const first = await checkPlan(page, { size: '2' });
  await expectVerdict(first, 'Wait');
  await first.getByRole('button', { name: 'Complete my plan' }).click();
  const sheet = page.getByRole('dialog', { name: 'Revise my plan' });
  await sheet.getByLabel('1 USD in EUR').fill('0,92');
  await expectAccessible(page, 'plan-rate');
  await sheet.getByRole('button', { name: 'Keep this rate' }).click();
  await expect(sheet.getByText('Risks 92.00 EUR')).toBeVisible();
  await sheet.getByRole('button', { name: 'Check my plan' }).click();
  const panel = page.getByRole('dialog', { name: 'My plan' });
  await expectVerdict(panel, 'Go');
  await panel.getByRole('button', { name: 'Record my fill' }).click();
  await page.getByRole('button', { name: 'Record fill' }).click();
  await page.waitForURL(/\/trades\/.+/);
  await expect(page.getByText('92.00 EUR').filter({ visible: true }).first()).toBeVisible();
  await server.start();
  await page.reload();
  await synced(page);
  await expect(page.getByText('92.00 EUR').filter({ visible: true }).first()).toBeVisible();
});
