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

export type PersonaName = 'Short term' | 'Crypto' | 'Swing' | 'Index saver';

export interface AccountChoices {
  readonly persona?: PersonaName;
  readonly balance?: string;
  readonly currency?: string;
  readonly balanceAsOf?: string;
  /** Titles of rules that are left out; the hours of the day, unless a test is about them. */
  readonly leaveOut?: readonly string[];
}

/** Persona and account; the first offered rule stands when this resolves. */
export async function openAccount(page: Page, choices: AccountChoices = {}): Promise<void> {
  const persona = choices.persona ?? 'Short term';
  const isSaving = persona === 'Index saver';
  await page.getByRole('list', { name: 'How I trade' }).getByText(persona).click();
  await page.getByLabel('Name of the account').fill(isSaving ? 'Savings' : 'Futures');
  await page
    .getByLabel(isSaving ? 'What it is worth' : 'Balance', { exact: true })
    .fill(choices.balance ?? '50000');
  const currency = choices.currency ?? (isSaving ? 'EUR' : undefined);
  if (currency) await page.getByLabel('Currency').selectOption(currency);
  if (choices.balanceAsOf) {
    await page.getByRole('radio', { name: 'Another time' }).check({ force: true });
    await page.getByLabel('Date').fill(choices.balanceAsOf);
    await page.getByLabel('Time', { exact: true }).fill('00:00');
  }
  await page.getByRole('button', { name: 'Go on to my rules' }).click();
  await expect(page.getByText(/^Rule 1 of \d+/).first()).toBeVisible();
}

/** Takes a rule out of the list of all of them. */
async function leaveOut(page: Page, title: string): Promise<void> {
  await page.getByRole('list', { name: 'My rules' }).getByText(title, { exact: true }).click();
  await page.getByRole('button', { name: 'Leave out' }).click();
}

/** Persona, account, and the start rules as they stand; on Today when this resolves. */
export async function onboard(page: Page, choices: AccountChoices = {}): Promise<void> {
  await openAccount(page, choices);
  await page.getByRole('button', { name: 'Accept the rest' }).click();
  const isShortTerm = (choices.persona ?? 'Short term') === 'Short term';
  // Outside of its hours a plan waits for them, and a test runs at any hour.
  for (const title of choices.leaveOut ?? (isShortTerm ? ['My hours'] : [])) {
    await leaveOut(page, title);
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
  readonly target?: string;
  readonly size?: string;
  readonly setup?: string;
  /** To the questions of own rules. */
  readonly answers?: Readonly<Record<string, 'Yes' | 'No'>>;
}

export async function openPlan(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'New plan' }).first().click();
  const sheet = page.getByRole('dialog', { name: 'New plan' });
  await expect(sheet).toBeVisible();
  return sheet;
}

/** Asks the gate; the panel stands when this resolves. */
export async function check(page: Page, sheet: Locator): Promise<Locator> {
  await sheet.getByRole('button', { name: 'Check my plan' }).click();
  const panel = page.getByRole('dialog', { name: 'My plan' });
  await expect(panel).toBeVisible();
  return panel;
}

/** Fills the one screen of a short-term plan and asks the gate. */
export async function checkPlan(page: Page, words: PlanWords = {}): Promise<Locator> {
  return check(page, await typePlan(page, words));
}

/** Fills the one screen of a short-term plan, which is not asked about yet. */
export async function typePlan(page: Page, words: PlanWords = {}): Promise<Locator> {
  const sheet = await openPlan(page);
  const symbol = words.instrument ?? 'MES';
  const chip = sheet.getByRole('radio', { name: symbol, exact: true });
  if ((await chip.count()) > 0) await chip.check({ force: true });
  else await searchInstrument(sheet, symbol);
  await sheet.getByRole('radio', { name: words.side ?? 'Long' }).check({ force: true });
  await sheet.getByLabel('Entry').fill(words.entry ?? '7300');
  await sheet.getByLabel('Stop', { exact: true }).fill(words.stop ?? '7290');
  await sheet.getByLabel('Target', { exact: true }).fill(words.target ?? '7320');
  await sheet.getByLabel('Size', { exact: true }).fill(words.size ?? '1');
  await sheet.getByText('My stop rests at the broker').click();
  const setup = sheet.getByRole('textbox', { name: 'Setup' });
  if ((await setup.count()) > 0) await setup.fill(words.setup ?? 'Breakout');
  else await sheet.getByRole('radio', { name: words.setup ?? 'Breakout' }).check({ force: true });
  await sheet.getByRole('radio', { name: 'Calm' }).check({ force: true });
  const question = 'An event of high impact is near';
  const isAsked = (await sheet.getByRole('radiogroup', { name: question }).count()) > 0;
  if (isAsked) await answer(sheet, question, 'No');
  for (const [asked, said] of Object.entries(words.answers ?? {})) {
    await answer(sheet, asked, said);
  }
  return sheet;
}

/** Answers a yes-or-no question of the plan. */
export async function answer(sheet: Locator, question: string, said: 'Yes' | 'No'): Promise<void> {
  const group = sheet.getByRole('radiogroup', { name: question });
  await group.getByRole('radio', { name: said }).check({ force: true });
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
