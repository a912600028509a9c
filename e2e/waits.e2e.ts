import { expect, type Locator, type Page } from '@playwright/test';
import {
  check,
  checkPlan,
  onboard,
  openPage,
  openPlan,
  phone,
  readyForOffline,
  register,
  synced,
} from './support/journey.ts';
import { expectVerdict, fillPrices } from './support/panel.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

let server: ServerProcess;
test.beforeAll(async () => {
  server = await ServerProcess.start();
});
test.afterAll(() => server.dispose());

/** A spot plan in BTC that says how I feel. */
async function fillCoin(sheet: Locator, reason: string, feeling: 'Calm' | 'FOMO'): Promise<void> {
  await sheet.getByRole('radio', { name: 'BTC-USD' }).check({ force: true });
  await fillPrices(sheet, '64200', '63100');
  await sheet.getByLabel('Size', { exact: true }).fill('0.1');
  await sheet.getByLabel('Leverage').fill('1');
  await sheet.getByText('My stop rests at the broker').click();
  await sheet.getByRole('textbox', { name: 'Setup' }).fill('Pullback');
  await sheet.getByLabel('Reason').fill(reason);
  await sheet.getByRole('radio', { name: feeling }).check({ force: true });
  if (feeling === 'Calm') return;
  await sheet.getByRole('radio', { name: 'Clearly' }).check({ force: true });
}

async function writeThreeLines(panel: Locator): Promise<void> {
  await panel.getByRole('button', { name: 'Write three lines' }).first().click();
  await panel.getByLabel('What happened').fill('It rose while I was not looking');
  await panel.getByLabel('What I feel').fill('That I am late and the others are not');
  await panel.getByLabel('What I do until then').fill('I walk around the block once');
  await panel.getByRole('button', { name: 'Keep my three lines' }).click();
}

/** Without a network, so that the server's clock does not say that no time has passed. */
async function passTime(page: Page, time: string): Promise<void> {
  await page.context().setOffline(true);
  await page.clock.fastForward(time);
}

test('a wait whose time is over and whose lines are written may be asked again; the feeling is asked anew', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await page.clock.install();
  await register(page, server.url);
  await onboard(page, { persona: 'Crypto' });
  await synced(page);
  await readyForOffline(page);
  const sheet = await openPlan(page);
  await fillCoin(sheet, 'It runs without me since the morning', 'FOMO');
  const panel = await check(page, sheet);
  await expectVerdict(panel, 'Wait');
  await writeThreeLines(panel);
  await expect(panel.getByRole('img', { name: 'done' }).first()).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Ask again' })).toHaveCount(0);

  await passTime(page, '21:00');
  await panel.getByRole('button', { name: 'Ask again' }).click();
  const again = page.getByRole('dialog', { name: 'Revise my plan' });
  await expect(again.getByLabel('Entry')).toHaveValue('64200');
  await expect(again.getByRole('radio', { name: 'FOMO' })).not.toBeChecked();
  await again.getByRole('radio', { name: 'Calm' }).check({ force: true });
  const now = await check(page, again);
  await expectVerdict(now, 'Go');
});

test('positions that were not looked at for a day hold a plan up: one tap each, then it may be asked again', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await page.clock.install();
  await register(page, server.url);
  await onboard(page, { persona: 'Crypto' });
  await page.goto(`${server.url}/fills/new`);
  await page.getByLabel('Instrument').selectOption('ETH-USD');
  await page.getByRole('radio', { name: 'Bought' }).check({ force: true });
  await page.getByLabel('Size', { exact: true }).fill('1');
  await page.getByLabel('Price', { exact: true }).fill('3000');
  await page.getByLabel('Stop').fill('2900');
  await page.getByRole('button', { name: 'Record fill' }).click();
  await page.waitForURL(/\/trades\/.+/);
  await synced(page);
  await readyForOffline(page);
  await passTime(page, '25:00:00');

  const sheet = await openPlan(page);
  await fillCoin(sheet, 'Third touch of the daily level', 'Calm');
  const panel = await check(page, sheet);
  await expectVerdict(panel, 'Wait');
  await panel.getByRole('button', { name: 'Confirm my positions' }).first().click();
  await panel.getByRole('button', { name: 'Still open' }).click();
  // The open trade had no plan: its pause is over, and its lines are owed.
  await writeThreeLines(panel);
  await panel.getByRole('button', { name: 'Ask again' }).click();
  await expectVerdict(panel, 'Go');
});

test('an event of my own calendar pauses me, and the question about events is gone', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext({ ...phone, timezoneId: 'UTC' }));
  await register(page, server.url);
  await onboard(page);
  const sheet = await openPlan(page);
  await sheet.getByRole('link', { name: 'Keep a calendar of my own instead' }).click();
  await page.getByRole('link', { name: 'Add my first event' }).click();
  const soon = new Date(Date.now() + 60_000);
  await page.getByLabel('What it is').fill('US inflation');
  await page.getByLabel('Date').fill(soon.toISOString().slice(0, 10));
  await page.getByLabel('Time').fill(soon.toISOString().slice(11, 16));
  await page.getByRole('radio', { name: 'High' }).check({ force: true });
  await page.getByRole('radio', { name: 'Economy' }).check({ force: true });
  await page.getByRole('button', { name: 'Save the event' }).click();
  await expect(
    page.getByRole('list', { name: /To come|Past/ }).getByText('US inflation'),
  ).toBeVisible();
  const panel = await checkPlan(page);
  await expectVerdict(panel, 'Wait');
  await expect(panel.getByText(/My calendar entry reads “US inflation”/).first()).toBeVisible();
});
