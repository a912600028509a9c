import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';

export const PASSWORD = 'a quiet long sentence';
let people = 0;

/** An address that no other test uses. */
export function newAddress(): string {
  people += 1;
  return `trader-${process.pid}-${people}@example.org`;
}

export async function register(page: Page, url: string, email = newAddress()): Promise<string> {
  await page.goto(url);
  await page.getByRole('button', { name: 'I have no account yet: register' }).click();
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByRole('list', { name: 'How I trade' })).toBeVisible();
  return email;
}

export async function signIn(page: Page, url: string, email: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

export interface AccountChoices {
  readonly persona?: 'Short term' | 'Crypto' | 'Swing';
  readonly balance?: string;
  readonly balanceAsOf?: string;
}

/** Persona, account, and the five start rules one by one, all accepted. */
export async function onboard(page: Page, choices: AccountChoices = {}): Promise<void> {
  await page
    .getByRole('list', { name: 'How I trade' })
    .getByText(choices.persona ?? 'Short term')
    .click();
  await page.getByLabel('Name of the account').fill('Futures');
  await page.getByLabel('Balance', { exact: true }).fill(choices.balance ?? '50000');
  if (choices.balanceAsOf) {
    await page.getByRole('radio', { name: 'Another time' }).check({ force: true });
    await page.getByLabel('Date').fill(choices.balanceAsOf);
    await page.getByLabel('Time', { exact: true }).fill('00:00');
  }
  await page.getByRole('button', { name: 'Go on to my rules' }).click();
  for (let rule = 1; rule <= 5; rule += 1) {
    await expect(page.getByText(`${rule} of 5`, { exact: false }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
  }
  await page.getByRole('button', { name: 'Make them mine' }).click();
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
}

/** The first load is not controlled by the service worker; the app is offline-ready after this. */
export async function readyForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

export async function importFile(
  page: Page,
  file: { name: string; buffer: Buffer },
): Promise<void> {
  await page.goto(new URL('/import', page.url()).href);
  await page.locator('input[type=file]').setInputFiles({ ...file, mimeType: 'text/csv' });
}

export interface PlanWords {
  readonly instrument?: string;
  readonly side?: 'Long' | 'Short';
  readonly entry?: string;
  readonly stop?: string;
  readonly size?: string;
  readonly setup?: string;
}

/** Fills the one screen of a plan and asks the gate; the panel stands when this resolves. */
export async function checkPlan(page: Page, words: PlanWords = {}): Promise<Locator> {
  await page.getByRole('button', { name: 'New plan' }).first().click();
  const sheet = page.getByRole('dialog', { name: 'New plan' });
  await expect(sheet).toBeVisible();
  const symbol = words.instrument ?? 'MES';
  const chip = sheet.getByRole('radio', { name: symbol, exact: true });
  if ((await chip.count()) > 0) await chip.check({ force: true });
  else await searchInstrument(sheet, symbol);
  await sheet.getByRole('radio', { name: words.side ?? 'Long' }).check({ force: true });
  await sheet.getByLabel('Entry').fill(words.entry ?? '7300');
  await sheet.getByLabel('Stop', { exact: true }).fill(words.stop ?? '7290');
  await sheet.getByLabel('Size', { exact: true }).fill(words.size ?? '1');
  await sheet.getByText('My stop rests at the broker').click();
  const setup = sheet.getByRole('textbox', { name: 'Setup' });
  if ((await setup.count()) > 0) await setup.fill(words.setup ?? 'Breakout');
  else await sheet.getByRole('radio', { name: words.setup ?? 'Breakout' }).check({ force: true });
  await sheet.getByRole('radio', { name: 'Calm' }).check({ force: true });
  await sheet.getByRole('button', { name: 'Check my plan' }).click();
  const panel = page.getByRole('dialog', { name: 'My plan' });
  await expect(panel).toBeVisible();
  return panel;
}

async function searchInstrument(sheet: Locator, symbol: string): Promise<void> {
  await sheet.getByRole('button', { name: 'Search another instrument' }).click();
  await sheet.getByRole('searchbox', { name: 'Search instruments' }).fill(symbol);
  await sheet
    .getByRole('list', { name: 'Found instruments' })
    .getByText(symbol, { exact: true })
    .click();
}

/** Everything that was written has reached the server. */
export const synced = (page: Page): Promise<void> =>
  expect(page.getByText(/Saved here · synced/).first()).toBeVisible({ timeout: 20_000 });

export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
export const laptop = { viewport: { width: 1280, height: 800 } };

export async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`page error: ${error.message}`));
  return page;
}
