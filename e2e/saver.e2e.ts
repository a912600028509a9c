import { expect, type Locator, type Page } from '@playwright/test';
import {
  answer,
  check,
  openPage,
  openPlan,
  phone,
  readyForOffline,
  synced,
} from './support/journey.ts';
import { expectAccessible } from './support/looks.ts';
import { expectOutcome, expectVerdict } from './support/panel.ts';
import { onboardSaver } from './support/rules.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

let server: ServerProcess;
test.beforeAll(async () => {
  server = await ServerProcess.start();
});
test.afterAll(() => server.dispose());

/** Holdings on target, declared as of now. */
async function declare(within: Page | Locator): Promise<void> {
  await within.getByLabel('VWCE').fill('33600');
  await within.getByLabel('EUNA').fill('14400');
  await within.getByLabel('Cash').fill('2000');
  await within.getByRole('button', { name: 'Declare what I hold' }).last().click();
}

async function fillStep(
  sheet: Locator,
  does: 'Buy' | 'Sell',
  amount: string,
  reason: string,
): Promise<void> {
  await sheet.getByRole('radio', { name: 'VWCE' }).check({ force: true });
  await sheet.getByRole('radio', { name: does }).check({ force: true });
  await sheet.getByLabel('Amount', { exact: true }).fill(amount);
  await sheet.getByRole('radio', { name: reason, exact: true }).check({ force: true });
  await sheet.getByRole('radio', { name: 'Calm' }).check({ force: true });
  await answer(sheet, 'My emergency fund covers my months', 'Yes');
}

test('a scheduled purchase goes; too large a one takes the largest amount in one tap; a sale sleeps on it', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await onboardSaver(page, server.url);
  await synced(page);
  await readyForOffline(page);
  await page.context().setOffline(true);

  await page.getByRole('link', { name: /Declare what I hold/ }).click();
  await declare(page);
  await expect(page.getByRole('link', { name: /^Buy for 500\.00 EUR/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Declare what I hold/ })).toHaveCount(0);

  let sheet = await openPlan(page);
  await sheet.getByRole('radio', { name: 'VWCE' }).check({ force: true });
  await sheet.getByText(/As scheduled/).click();
  await sheet.getByRole('radio', { name: 'Calm' }).check({ force: true });
  await answer(sheet, 'My emergency fund covers my months', 'Yes');
  await expectOutcome(await check(page, sheet), 'Go');
  await page.keyboard.press('Escape');

  sheet = await openPlan(page);
  await fillStep(sheet, 'Buy', '900', 'Scheduled');
  const large = await check(page, sheet);
  await expectOutcome(large, 'Size down');
  await large.getByRole('button', { name: /^Use 500\.00/ }).click();
  await expectOutcome(large, 'Go');
  await page.keyboard.press('Escape');

  sheet = await openPlan(page);
  await fillStep(sheet, 'Sell', '5000', 'Other');
  const sale = await check(page, sheet);
  await expectOutcome(sale, 'Wait');
  await sale.getByRole('button', { name: 'Write three lines' }).first().click();
  await sale.getByLabel('What happened').fill('Prices fell for a week');
  await sale.getByLabel('What I feel').fill('I would rather see the money on my account');
  await sale.getByLabel('What I do until then').fill('I do');
  await sale.getByRole('button', { name: 'Keep my three lines' }).click();
  await expect(sale.getByText('Expected at least 15 characters, found “I do”.')).toBeVisible();
  await sale.getByLabel('What I do until then').fill('I read my plan of last spring');
  await sale.getByRole('button', { name: 'Keep my three lines' }).click();
  await sale.getByRole('button', { name: 'Read my rule again' }).first().click();
  await expect(sale.getByText(/Between the wish to sell and a sale lie/).first()).toBeVisible();
  await sale.getByRole('button', { name: 'This is my rule, and I wrote it.' }).click();
  await expect(sale.getByRole('img', { name: 'done' })).toHaveCount(2);
  await expect(sale.getByRole('button', { name: 'Close', exact: true }).last()).toBeVisible();

  await page.context().setOffline(false);
  await page.keyboard.press('Escape');
  await synced(page);
  await page.goto(`${server.url}/rejections`);
  await expect(page.getByRole('list', { name: 'Refused writes' })).toHaveCount(0);
});

test('holdings that were never declared hold a plan up; it asks again in one tap once they are', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await onboardSaver(page, server.url);
  const sheet = await openPlan(page);
  await fillStep(sheet, 'Buy', '500', 'Scheduled');
  const panel = await check(page, sheet);
  await expectVerdict(panel, 'Wait');
  await panel.getByRole('button', { name: 'Declare what I hold' }).first().click();
  await declare(panel);
  await panel.getByRole('button', { name: 'Ask again' }).click();
  await expectVerdict(panel, 'Go');

  // What was done is scored at once, while the position stays open.
  await panel.getByRole('button', { name: 'Record my fill' }).click();
  await page.getByLabel('Size', { exact: true }).fill('4');
  await page.getByLabel('Price', { exact: true }).fill('120');
  await page.getByRole('button', { name: 'Record fill' }).click();
  await page.waitForURL(/\/trades\/.+/);
  const action = page
    .getByRole('list', { name: 'Adherence of what I did' })
    .getByRole('link', { name: /^Contribution of / });
  await expect(action.getByText('100 of 100')).toBeVisible();
  await expectAccessible(page, 'saver-trade');
  await action.click();
  await expect(page.getByText('planned 500, paid 480')).toBeVisible();
  await expectAccessible(page, 'saver-score');
});
