import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import {
  type AccountChoices,
  answer,
  check,
  onboard,
  openAccount,
  openPage,
  openPlan,
  phone,
  register,
} from './support/journey.ts';
import { Thumb, told } from './support/keystrokes.ts';
import { expectVerdict, fillPrices } from './support/panel.ts';
import { onboardSaver, RULES } from './support/rules.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

let server: ServerProcess;
test.beforeAll(async () => {
  server = await ServerProcess.start();
});
test.afterAll(() => server.dispose());

interface Bar {
  readonly name: string;
  /** Seconds that the design reckons with, and at most. */
  readonly estimate: number;
  readonly most: number;
}

const digits = (text: string): string[] => [...text];
const chip = (within: Page | Locator, text: string) => within.getByText(text, { exact: true });

async function begin(browser: Browser, choices: AccountChoices): Promise<Page> {
  const page = await openPage(await browser.newContext(phone));
  await register(page, server.url);
  await onboard(page, choices);
  return page;
}

function expectWithin(thumb: Thumb, { name, estimate, most }: Bar): void {
  console.info(told(`${name}: reckoned ${estimate} s, at most ${most} s`, thumb));
  expect(thumb.seconds).toBeLessThanOrEqual(most);
}

/** A crypto trader whose own rules ask for what the form can know, and for no essay. */
async function cryptoWithPlan(browser: Browser): Promise<Page> {
  const page = await openPage(await browser.newContext(phone));
  await register(page, server.url);
  await openAccount(page, { persona: 'Crypto', balance: '10000' });
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByText('Reason', { exact: true }).click();
  await page.getByRole('button', { name: 'Accept it like this' }).click();
  await expect(page.getByText(`Rule 2 of ${RULES.Crypto}`).first()).toBeVisible();
  await page.getByRole('button', { name: 'Accept the rest' }).click();
  await page.getByRole('button', { name: 'Make them mine' }).click();
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  const sheet = await openPlan(page);
  await chip(sheet, 'BTC-USD').click();
  await fillPrices(sheet, '64200', '63100');
  await sheet.getByLabel('Size', { exact: true }).fill('0.02');
  await sheet.getByLabel('Leverage').fill('1');
  await sheet.getByText('My stop rests at the broker').click();
  await sheet.getByRole('textbox', { name: 'Setup' }).fill('Pullback');
  await chip(sheet, 'Calm').click();
  const panel = await check(page, sheet);
  await expectVerdict(panel, 'Go');
  await panel.getByRole('button', { name: 'Leave it' }).click();
  return page;
}

/** Opens a plan, chooses its side, which brings the keypad for the entry, and types it. */
async function beginPlan(page: Page, thumb: Thumb, entry: string): Promise<Locator> {
  thumb.think('what I want to do');
  await thumb.tap(page.getByRole('button', { name: 'New plan' }).first(), '+');
  const sheet = page.getByRole('dialog', { name: 'New plan' });
  await thumb.tap(chip(sheet, 'Long'), 'long');
  thumb.think('the entry');
  await thumb.press(digits(entry), 'the entry');
  return sheet;
}

/** What the plan is, how I feel, and the check. */
async function endPlan(page: Page, thumb: Thumb, sheet: Locator, setup: string): Promise<void> {
  await thumb.tap(sheet.getByText('My stop rests at the broker'), 'my stop rests');
  await thumb.tap(chip(sheet, setup), 'setup');
  thumb.think('how I feel');
  await thumb.tap(chip(sheet, 'Calm'), 'calm');
  await checkByThumb(page, thumb, sheet);
}

async function checkByThumb(page: Page, thumb: Thumb, sheet: Locator): Promise<void> {
  await thumb.tap(sheet.getByRole('button', { name: 'Check my plan' }), 'check');
  await expectVerdict(page.getByRole('dialog', { name: 'My plan' }), 'Go');
}

test('a plan in a known coin takes 12 s, all typed 20 s, by one thumb', async ({ browser }) => {
  const page = await cryptoWithPlan(browser);
  const known = new Thumb(page);
  let sheet = await beginPlan(page, known, '64500');
  await known.press(['Next', '= last'], 'the stop');
  await endPlan(page, known, sheet, 'Pullback');
  expectWithin(known, { name: 'crypto, known coin', estimate: 12, most: 12 });
  await page.getByRole('button', { name: 'Leave it' }).click();

  const typed = new Thumb(page);
  sheet = await beginPlan(page, typed, '64800');
  await typed.press(['Next', ...digits('63750')], 'the stop');
  await typed.press(['Next', ...digits('0.015')], 'the size');
  await endPlan(page, typed, sheet, 'Pullback');
  expectWithin(typed, { name: 'crypto, all typed', estimate: 20, most: 20 });
});

test('a short-term plan takes 16 s, and to say that I am already in 8 s, by one thumb', async ({
  browser,
}) => {
  const page = await begin(browser, {});
  const before = await openPlan(page);
  await chip(before, 'MES').click();
  await fillPrices(before, '7300', '7290');
  await before.getByLabel('Target', { exact: true }).fill('7320');
  await before.getByText('My stop rests at the broker').click();
  await before.getByRole('textbox', { name: 'Setup' }).fill('Breakout');
  await chip(before, 'Calm').click();
  await answer(before, 'An event of high impact is near', 'No');
  const panel = await check(page, before);
  await expectVerdict(panel, 'Go');
  await panel.getByRole('button', { name: 'Record my fill' }).click();
  await page.getByRole('button', { name: 'Record fill' }).click();
  await page.waitForURL(/\/trades\/.+/);
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Close position' }).click();
  await page.getByLabel('Price', { exact: true }).fill('7320');
  await page.getByRole('button', { name: 'Close position' }).click();
  await page.waitForURL(/\/trades\/.+/);
  await page.goto(server.url);
  await expect(page.getByRole('heading', { name: 'What I have left' })).toBeVisible();

  const plan = new Thumb(page);
  const sheet = await beginPlan(page, plan, '7310');
  await plan.press(['Next', '= last', 'Next', '= last'], 'stop and target');
  await plan.tap(sheet.getByText('My stop rests at the broker'), 'my stop rests');
  await plan.tap(chip(sheet, 'Breakout'), 'setup');
  plan.think('how I feel');
  await plan.tap(chip(sheet, 'Calm'), 'calm');
  const event = sheet.getByRole('radiogroup', { name: 'An event of high impact is near' });
  await plan.tap(chip(event, 'No'), 'no event');
  await checkByThumb(page, plan, sheet);
  expectWithin(plan, { name: 'short term', estimate: 16, most: 16 });
  await page.getByRole('button', { name: 'Leave it' }).click();

  const already = new Thumb(page);
  already.think('that I am in');
  await already.tap(page.getByRole('link', { name: 'I am already in' }), 'I am already in');
  await already.tap(chip(page.locator('main'), 'Long'), 'long');
  already.think('at which price');
  await already.press(digits('7312'), 'my entry');
  await already.press(['Next', '= last', 'Done'], 'my stop');
  await page.waitForURL(/\/trades\/.+/);
  expectWithin(already, { name: 'already in', estimate: 8, most: 8 });
});

test('a draft of the evening is armed in 9 s by one thumb', async ({ browser }) => {
  const page = await begin(browser, { persona: 'Swing', balance: '50000' });
  const evening = await openPlan(page);
  await chip(evening, 'AAPL').click();
  await fillPrices(evening, '230', '221');
  await evening.getByLabel('Target', { exact: true }).fill('250');
  await evening.getByLabel('Size', { exact: true }).fill('20');
  await evening.getByRole('textbox', { name: 'Setup' }).fill('Pullback');
  await evening
    .getByLabel('Reason')
    .fill('It came back to the line of June and held it for three days.');
  await evening
    .getByLabel('What proves me wrong')
    .fill('A close below the low of those three days, whatever the market does.');
  await evening.getByText('Keep it for later').click();
  await evening.getByRole('button', { name: 'Keep as a draft' }).click();
  await expect(page.getByRole('list', { name: 'Drafts to arm' })).toBeVisible();

  const thumb = new Thumb(page);
  thumb.think('which draft');
  const drafts = page.getByRole('list', { name: 'Drafts to arm' });
  await thumb.tap(drafts.getByRole('link', { name: /Pullback/ }), 'the draft');
  const sheet = page.getByRole('dialog', { name: 'Pullback' });
  thumb.think('whether entry, stop and size hold');
  await thumb.tap(sheet.getByText('Entry, stop and size still hold'), 'they hold');
  thumb.think('how I feel');
  await thumb.tap(chip(sheet, 'Calm'), 'calm');
  const event = sheet.getByRole('radiogroup', { name: /^An event/ });
  if ((await event.count()) > 0) await thumb.tap(chip(event, 'No'), 'no event');
  await checkByThumb(page, thumb, sheet);
  expectWithin(thumb, { name: 'swing, arm a draft', estimate: 9, most: 9 });
  await page.goto(server.url);
  await expect(page.getByRole('heading', { name: 'What I owe' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Drafts to arm' })).toHaveCount(0);
});

test('a purchase that is due takes 6 s by one thumb', async ({ browser }) => {
  const page = await openPage(await browser.newContext(phone));
  await onboardSaver(page, server.url);
  await page.getByRole('link', { name: /Declare what I hold/ }).click();
  await page.getByLabel('VWCE').fill('33600');
  await page.getByLabel('EUNA').fill('14400');
  await page.getByLabel('Cash').fill('2000');
  await page.getByRole('button', { name: 'Declare what I hold' }).last().click();
  const other = await openPlan(page);
  await chip(other, 'VWCE').click();
  await chip(other, 'Buy').click();
  await other.getByLabel('Amount', { exact: true }).fill('90000');
  await chip(other, 'Windfall').click();
  await chip(other, 'Calm').click();
  await answer(other, 'My emergency fund covers my months', 'Yes');
  await check(page, other);
  await page.goto(server.url);

  const thumb = new Thumb(page);
  thumb.think('what is due');
  const owed = page.getByRole('list', { name: 'What I owe' });
  await thumb.tap(owed.getByRole('link', { name: /due today/ }), 'the purchase');
  const sheet = page.getByRole('dialog', { name: 'New plan' });
  thumb.think('how I feel');
  await thumb.tap(chip(sheet, 'Calm'), 'calm');
  const fund = sheet.getByRole('radiogroup', { name: 'My emergency fund covers my months' });
  await thumb.tap(chip(fund, 'Yes'), 'my emergency fund');
  await checkByThumb(page, thumb, sheet);
  expectWithin(thumb, { name: 'index saver, due purchase', estimate: 6, most: 6 });
  await page.goto(server.url);
  await expect(page.getByRole('heading', { name: 'What I owe' })).toBeVisible();
  await expect(page.getByRole('link', { name: /due today/ })).toHaveCount(0);
});
