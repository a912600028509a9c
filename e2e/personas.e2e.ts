import { expect, type Page } from '@playwright/test';
import {
  answer,
  check,
  openAccount,
  openPage,
  openPlan,
  type PersonaName,
  phone,
  readyForOffline,
  register,
  synced,
} from './support/journey.ts';
import { expectOutcome, fillPrices } from './support/panel.ts';
import { acceptOneByOne } from './support/rules.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

let server: ServerProcess;
test.beforeAll(async () => {
  server = await ServerProcess.start();
});
test.afterAll(() => server.dispose());

/** A phone that has the persona's rules and has lost its network. */
async function offlineWith(page: Page, persona: PersonaName, leave: string[] = []): Promise<void> {
  await register(page, server.url);
  await openAccount(page, { persona });
  await acceptOneByOne(page, persona, leave);
  await synced(page);
  await readyForOffline(page);
  await page.context().setOffline(true);
}

test('crypto: fourteen rules one by one, then a plan offline with leverage and liquidation price', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await offlineWith(page, 'Crypto');
  const sheet = await openPlan(page);
  await sheet.getByRole('radio', { name: 'BTC-USD' }).check({ force: true });
  await fillPrices(sheet, '64200', '63100');
  await sheet.getByLabel('Size', { exact: true }).fill('0.1');
  await sheet.getByLabel('Leverage').fill('3');
  await sheet.getByLabel('Liquidation').fill('60000');
  await sheet.getByText('My stop rests at the broker').click();
  await sheet.getByRole('textbox', { name: 'Setup' }).fill('Pullback');
  await sheet.getByLabel('Reason').fill('Third touch of the daily level, trend is up');
  await sheet.getByRole('radio', { name: 'Calm' }).check({ force: true });
  await expectOutcome(await check(page, sheet), 'Go');
});

test('short term: a plan whose target is too near is completed, and goes', async ({ browser }) => {
  const page = await openPage(await browser.newContext(phone));
  await offlineWith(page, 'Short term', ['My hours']);
  const sheet = await openPlan(page);
  await sheet.getByRole('radio', { name: 'MES', exact: true }).check({ force: true });
  await fillPrices(sheet, '7300', '7290');
  await sheet.getByLabel('Target', { exact: true }).fill('7310');
  await sheet.getByLabel('Size', { exact: true }).fill('1');
  await sheet.getByText('My stop rests at the broker').click();
  await sheet.getByRole('textbox', { name: 'Setup' }).fill('Breakout');
  await sheet.getByRole('radio', { name: 'Calm' }).check({ force: true });
  await answer(sheet, 'An event of high impact is near', 'No');
  const panel = await check(page, sheet);
  await expectOutcome(panel, 'Wait');
  await expect(panel.getByText(/My target is 1R from my entry/).first()).toBeVisible();
  await panel.getByRole('button', { name: 'Complete my plan' }).click();
  const revised = page.getByRole('dialog', { name: 'Revise my plan' });
  await revised.getByLabel('Target', { exact: true }).fill('7320');
  await expectOutcome(await check(page, revised), 'Go');
});

test('swing: a plan says why and what proves it wrong, in as many words as my rule wants', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await offlineWith(page, 'Swing');
  const sheet = await openPlan(page);
  await sheet.getByRole('radio', { name: 'AAPL' }).check({ force: true });
  await fillPrices(sheet, '180', '172');
  await sheet.getByLabel('Target', { exact: true }).fill('200');
  await sheet.getByLabel('Size', { exact: true }).fill('40');
  await sheet.getByRole('textbox', { name: 'Setup' }).fill('Base breakout');
  await sheet.getByLabel('Reason').fill('Eight weeks of base, dry lows.');
  await sheet.getByLabel('What proves me wrong').fill('Below 172');
  await sheet.getByRole('radio', { name: 'Calm' }).check({ force: true });
  await answer(sheet, 'An event about earnings is near', 'No');
  const panel = await check(page, sheet);
  await expectOutcome(panel, 'Wait');
  await panel.getByRole('button', { name: 'Complete my plan' }).click();
  const revised = page.getByRole('dialog', { name: 'Revise my plan' });
  await revised.getByLabel('What proves me wrong').fill('A close below 172');
  const again = await check(page, revised);
  await expectOutcome(again, 'Wait');
  await again.getByRole('button', { name: 'Complete my plan' }).click();
  await revised.getByLabel('Reason').fill('Eight weeks of base, volume dried up at its lows.');
  await expectOutcome(await check(page, revised), 'Go');
});
