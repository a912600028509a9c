import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  answer,
  check,
  onboard,
  openAccount,
  openPage,
  openPlan,
  type PersonaName,
  phone,
  readyForOffline,
  register,
  synced,
} from './support/journey.ts';
import { ServerProcess } from './support/server.ts';

let server: ServerProcess;
test.beforeAll(async () => {
  server = await ServerProcess.start();
});
test.afterAll(() => server.dispose());

const RULES: Readonly<Record<PersonaName, number>> = {
  Crypto: 14,
  'Short term': 14,
  Swing: 14,
  'Index saver': 11,
};

/** What only an index saver can say: own funds, and their targets. */
async function sayOwn(page: Page): Promise<void> {
  const list = page.getByRole('group', { name: 'My list' });
  if ((await list.count()) > 0) {
    for (const symbol of ['VWCE', 'EUNA']) {
      await list.getByRole('checkbox', { name: symbol }).check({ force: true });
    }
  }
  const targets = page.getByRole('group', { name: 'Targets' });
  if ((await targets.count()) > 0) {
    await targets.getByLabel('VWCE').fill('70');
    await targets.getByLabel('EUNA').fill('30');
  }
}

/** Each offered rule on its own screen, all accepted but those that are named. */
async function acceptOneByOne(page: Page, persona: PersonaName, leave: string[]): Promise<void> {
  const of = RULES[persona];
  for (let rule = 1; rule <= of; rule += 1) {
    const place = page.getByText(new RegExp(`^Rule ${rule} of ${of} · `));
    await expect(place).toBeVisible();
    await sayOwn(page);
    const title = (await place.textContent())?.split(' · ')[1] ?? '';
    const said = leave.includes(title) ? 'Leave out' : /^Accept(?: it like this)?$/;
    await page.getByRole('button', { name: said }).click();
  }
  await expect(page.getByRole('list', { name: 'My rules' }).getByRole('listitem')).toHaveCount(
    of - leave.length,
  );
  await page.getByRole('button', { name: 'Make them mine' }).click();
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
}

/** A phone that has the persona's rules and has lost its network. */
async function offlineWith(page: Page, persona: PersonaName, leave: string[] = []): Promise<void> {
  await register(page, server.url);
  await openAccount(page, { persona });
  await acceptOneByOne(page, persona, leave);
  await synced(page);
  await readyForOffline(page);
  await page.context().setOffline(true);
}

async function fillPrices(sheet: Locator, entry: string, stop: string): Promise<void> {
  await sheet.getByRole('radio', { name: 'Long' }).check({ force: true });
  await sheet.getByLabel('Entry').fill(entry);
  await sheet.getByLabel('Stop', { exact: true }).fill(stop);
}

/** What the panel has as its outcome, as of this device alone. */
async function expectOutcome(panel: Locator, outcome: string): Promise<void> {
  await expect(panel.getByRole('heading', { level: 2 }).getByText(outcome).first()).toBeVisible();
  await expect(panel.getByText(/, not yet confirmed/)).toBeVisible();
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

test('short term: a plan outside of my hours waits for them or is off; without that rule it is a go', async ({
  browser,
}) => {
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

test('swing: a plan says what proves it wrong, in as many words as my rule wants', async ({
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
  await sheet.getByLabel('Reason').fill('Eight weeks of base, volume dried up at its lows.');
  await sheet.getByLabel('What proves me wrong').fill('A close below 172');
  await sheet.getByRole('radio', { name: 'Calm' }).check({ force: true });
  await answer(sheet, 'An event about earnings is near', 'No');
  const panel = await check(page, sheet);
  await expectOutcome(panel, 'Wait');
  await panel.getByRole('button', { name: 'Complete my plan' }).click();
  const revised = page.getByRole('dialog', { name: 'Revise my plan' });
  await revised
    .getByLabel('What proves me wrong')
    .fill('A close below 172, or the base breaking on rising volume.');
  await expectOutcome(await check(page, revised), 'Go');
});

test.describe('index saver', () => {
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

  /** The schedule's day is today, whatever day the test runs on. */
  async function onboardSaver(page: Page): Promise<void> {
    await register(page, server.url);
    await openAccount(page, { persona: 'Index saver' });
    for (let rule = 1; rule <= RULES['Index saver']; rule += 1) {
      await expect(page.getByText(new RegExp(`^Rule ${rule} of `))).toBeVisible();
      await sayOwn(page);
      const day = page.getByLabel('On day');
      if ((await day.count()) > 0) await day.fill(String(new Date().getDate()));
      await page.getByRole('button', { name: /^Accept(?: it like this)?$/ }).click();
    }
    await page.getByRole('button', { name: 'Make them mine' }).click();
    await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  }

  test('a scheduled purchase goes; too large a one takes the largest amount in one tap; a sale sleeps on it', async ({
    browser,
  }) => {
    test.setTimeout(150_000);
    const page = await openPage(await browser.newContext(phone));
    await onboardSaver(page);
    await synced(page);
    await readyForOffline(page);
    await page.context().setOffline(true);

    await page.getByRole('link', { name: /Declare what I hold/ }).click();
    await declare(page);
    await expect(page.getByText('Nothing. Every closed trade has its words.')).toBeVisible();

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
    await onboardSaver(page);
    const sheet = await openPlan(page);
    await fillStep(sheet, 'Buy', '500', 'Scheduled');
    const panel = await check(page, sheet);
    await expect(panel.getByRole('heading', { level: 2 }).getByText('Wait')).toBeVisible();
    await panel.getByRole('button', { name: 'Declare what I hold' }).first().click();
    await declare(panel);
    await panel.getByRole('button', { name: 'Ask again' }).click();
    await expect(panel.getByRole('heading', { level: 2 }).getByText('Go')).toBeVisible();
  });
});

test('a wait whose time is over and whose lines are written may be asked again; the feeling is asked anew', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await page.clock.install();
  await register(page, server.url);
  await onboard(page, { persona: 'Crypto' });
  await synced(page);
  const sheet = await openPlan(page);
  await sheet.getByRole('radio', { name: 'BTC-USD' }).check({ force: true });
  await fillPrices(sheet, '64200', '63100');
  await sheet.getByLabel('Size', { exact: true }).fill('0.1');
  await sheet.getByLabel('Leverage').fill('1');
  await sheet.getByText('My stop rests at the broker').click();
  await sheet.getByRole('textbox', { name: 'Setup' }).fill('Pullback');
  await sheet.getByLabel('Reason').fill('It runs without me since the morning');
  await sheet.getByRole('radio', { name: 'FOMO' }).check({ force: true });
  await sheet.getByRole('radio', { name: 'Clearly' }).check({ force: true });
  const panel = await check(page, sheet);
  await expect(panel.getByRole('heading', { level: 2 }).getByText('Wait')).toBeVisible();
  await panel.getByRole('button', { name: 'Write three lines' }).first().click();
  await panel.getByLabel('What happened').fill('It rose while I was not looking');
  await panel.getByLabel('What I feel').fill('That I am late and the others are not');
  await panel.getByLabel('What I do until then').fill('I walk around the block once');
  await panel.getByRole('button', { name: 'Keep my three lines' }).click();
  await expect(panel.getByRole('img', { name: 'done' }).first()).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Ask again' })).toHaveCount(0);

  // Online, the server's clock would say at once that no time has passed.
  await page.context().setOffline(true);
  await page.clock.fastForward('21:00');
  await panel.getByRole('button', { name: 'Ask again' }).click();
  const again = page.getByRole('dialog', { name: 'Revise my plan' });
  await expect(again.getByLabel('Entry')).toHaveValue('64200');
  await expect(again.getByRole('radio', { name: 'FOMO' })).not.toBeChecked();
  await again.getByRole('radio', { name: 'Calm' }).check({ force: true });
  const now = await check(page, again);
  await expect(now.getByRole('heading', { level: 2 }).getByText('Go')).toBeVisible();
});
