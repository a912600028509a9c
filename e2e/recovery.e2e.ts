import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, expect, type Page } from '@playwright/test';
import {
  checkPlan,
  onboard,
  openPage,
  phone,
  readyForOffline,
  register,
  signIn,
  synced,
} from './support/journey.ts';
import { ServerProcess } from './support/server.ts';
import { ageJournal, dropDatabases, evict } from './support/storage.ts';
import { test } from './support/test.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await ServerProcess.start();
});
test.afterEach(() => server.dispose());

async function newDevice(browser: Browser): Promise<Page> {
  return openPage(await browser.newContext(phone));
}

async function started(browser: Browser): Promise<{ page: Page; email: string }> {
  const page = await newDevice(browser);
  const email = await register(page, server.url);
  await onboard(page);
  await synced(page);
  return { page, email };
}

async function signedIn(browser: Browser, email: string): Promise<Page> {
  const page = await newDevice(browser);
  await signIn(page, server.url, email);
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  await synced(page);
  return page;
}

/** Within the app, so that it needs no network. */
async function openSync(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'More' }).first().click();
  await page
    .getByRole('list', { name: 'Data and devices' })
    .getByText('Sync', { exact: true })
    .click();
  await expect(page.getByRole('heading', { name: 'What waits, as a file' })).toBeVisible();
}

const plans = async (page: Page, count: number): Promise<void> => {
  await page.goto(`${server.url}/intents`);
  await expect(page.getByRole('link', { name: /MES/ })).toHaveCount(count);
};

test('SYNC-R06 SYNC-R01 what waits is downloaded on one device, read back on another, and takes effect once', async ({
  browser,
}) => {
  const { page: a, email } = await started(browser);
  const b = await signedIn(browser, email);
  await readyForOffline(a);
  await a.context().setOffline(true);
  await checkPlan(a, { setup: 'From a file' });
  await openSync(a);
  const saving = a.waitForEvent('download');
  await a.getByRole('button', { name: 'Download what waits' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^mast-pending-\d{4}-\d\d-\d\dT.*\.json$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'mast-pending-work', version: 1 });

  await openSync(b);
  const read = async (page: Page, content: string) =>
    page.locator('input[type=file]').setInputFiles({
      name: 'work.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await read(b, text);
  await expect(b.getByText('1 write read back and on the way to the server.')).toBeVisible();
  await synced(b);
  await read(b, text);
  await expect(b.getByText('This device knew all of the file already: 1 write.')).toBeVisible();
  await read(b, text.replace('From a file', 'Forged'));
  await expect(b.getByText(/the file was changed or cut/)).toBeVisible();

  const { page: c } = await started(browser);
  await openSync(c);
  await read(c, text);
  await expect(c.getByText(/found one of another person/)).toBeVisible();

  await a.context().setOffline(false);
  await synced(a);
  for (const page of [a, b]) await plans(page, 1);
  await expect(b.getByText('Needs me')).toHaveCount(0);
});

test('SYNC-R06 a server restored from a backup gets back what a device had been told was taken in', async ({
  browser,
}) => {
  const backup = mkdtempSync(path.join(tmpdir(), 'mast-backup-'));
  try {
    const { page, email } = await started(browser);
    await checkPlan(page);
    await page.keyboard.press('Escape');
    await synced(page);
    await server.backUp(backup);
    await checkPlan(page, { size: '2' });
    await page.keyboard.press('Escape');
    await synced(page);
    // Settled in the journal, of an earlier start of the page, and no longer in Replicache.
    await page.waitForTimeout(21_000);
    await page.reload();
    await synced(page);
    await server.restore(backup);
    await page.reload();
    await expect
      .poll(
        async () => {
          const other = await signedIn(browser, email);
          await other.goto(`${server.url}/intents`);
          await other.waitForTimeout(1_000);
          const count = await other.getByRole('link', { name: /MES/ }).count();
          await other.context().close();
          return count;
        },
        { timeout: 60_000, intervals: [2_000] },
      )
      .toBe(2);
    await synced(page);
    await plans(page, 2);
  } finally {
    rmSync(backup, { recursive: true, force: true });
  }
});

test('SYNC-R06 a browser that cleared everything says once what is lost and what is safe', async ({
  browser,
}) => {
  const { page } = await started(browser);
  await expect(page.getByText('This browser cleared')).toHaveCount(0);
  await readyForOffline(page);
  await page.context().setOffline(true);
  await checkPlan(page, { setup: 'Never sent' });
  await page.waitForTimeout(1_000);
  await page.context().setOffline(false);
  await page.context().route('**/api/sync/push', (route) => route.abort());
  await evict(page, server.url);
  await page.context().unroute('**/api/sync/push');
  await page.goto(server.url);
  const notice = page.getByRole('status').filter({ hasText: 'This browser cleared' });
  await expect(notice).toContainText('1 write that had not reached the server is lost');
  await expect(notice).toContainText('is safe on the server');
  await expect(page.getByText('50,000.00 USD')).toBeVisible();
  await page.reload();
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'I have read it' }).click();
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('50,000.00 USD')).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('SYNC-R02 a write older than the keys that the server keeps is held back until the person says so', async ({
  browser,
}) => {
  const { page } = await started(browser);
  await readyForOffline(page);
  await page.context().setOffline(true);
  await checkPlan(page, { setup: 'Months ago' });
  await page.waitForTimeout(500);
  await page.goto(`${server.url}/manifest.webmanifest`);
  await ageJournal(page, 91);
  await dropDatabases(page, /^rep:/);
  await page.context().setOffline(false);
  await page.goto(`${server.url}/more/sync`);
  await expect(page.getByRole('heading', { name: 'Held back: needs me' })).toBeVisible();
  await expect(page.getByText('This browser cleared rows')).toBeVisible();
  await expect(page.getByText('Needs me', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Discard…' }).click();
  await page.getByRole('button', { name: 'Keep them' }).click();
  await page.getByRole('button', { name: 'Send them anyway' }).click();
  await expect(page.getByText('Everything written here has reached the server.')).toBeVisible();
  await plans(page, 1);
});
