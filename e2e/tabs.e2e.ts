import { type BrowserContext, expect, type Page } from '@playwright/test';
import { ClientVersions } from './support/client-versions.ts';
import {
  checkPlan,
  laptop,
  onboard,
  openPage,
  PASSWORD,
  readyForOffline,
  register,
  signIn,
  synced,
} from './support/journey.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

/** A browser with one tab of a person who is set up, and works without a network. */
async function start(context: BrowserContext, url: string): Promise<{ page: Page; email: string }> {
  const page = await openPage(context);
  const email = await register(page, url);
  await onboard(page);
  await synced(page);
  await readyForOffline(page);
  await synced(page);
  return { page, email };
}

async function openTab(context: BrowserContext, url: string): Promise<Page> {
  const page = await openPage(context);
  await page.goto(url);
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  await synced(page);
  return page;
}

const plans = (page: Page) => page.getByRole('link', { name: /MES/ });

/**
 * What the diagnostics come to say of a detail. They tell one moment: a page that has just begun is not
 * connected yet, and a closed tab gives its lock up a little later.
 */
async function expectDetail(page: Page, label: string, said: string): Promise<void> {
  const row = page.getByRole('term').filter({ hasText: new RegExp(`^${label}$`) });
  await expect(async () => {
    await page.getByRole('button', { name: 'Look again' }).click();
    await expect(row.locator('xpath=following-sibling::dd')).toHaveText(said, { timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
}

const openDiagnostics = (page: Page, url: string) => page.goto(`${url}/more/diagnostics`);

test('who signs in again in one tab is signed in again in all of them', async ({ browser }) => {
  const server = await ServerProcess.start();
  try {
    const context = await browser.newContext(laptop);
    const { page: a } = await start(context, server.url);
    const b = await openTab(context, server.url);
    await context.clearCookies();
    for (const tab of [a, b]) {
      await tab.reload();
      await expect(tab.getByText('Needs me').first()).toBeVisible({ timeout: 20_000 });
    }
    await a.goto(`${server.url}/more/sync`);
    await a.getByLabel('Password').fill(PASSWORD);
    await a.getByRole('button', { name: 'Sign in' }).click();
    await Promise.all([synced(a), synced(b)]);
  } finally {
    await server.dispose();
  }
});

test('a write in one tab is shown in the other, with a network and without; each takes effect once', async ({
  browser,
}) => {
  const server = await ServerProcess.start();
  try {
    const context = await browser.newContext(laptop);
    const { page: a } = await start(context, server.url);
    const b = await openTab(context, server.url);
    await b.goto(`${server.url}/intents`);
    await checkPlan(a);
    const written = Date.now();
    await expect(plans(b)).toHaveCount(1, { timeout: 10_000 });
    console.log(`another tab shows a write after ${Date.now() - written} ms`);
    await a.keyboard.press('Escape');

    await context.setOffline(true);
    await checkPlan(a, { size: '2' });
    const offline = Date.now();
    await expect(plans(b)).toHaveCount(2, { timeout: 15_000 });
    await expect(b.getByText(/Offline · 1 waiting/).first()).toBeVisible();
    console.log(`another tab shows a write without a network after ${Date.now() - offline} ms`);
    await context.setOffline(false);
    await Promise.all([synced(a), synced(b)]);
    await b.reload();
    await expect(plans(b)).toHaveCount(2);
  } finally {
    await server.dispose();
  }
});

test('one tab leads and hears the pokes; when it is closed another one does, and sends what it left', async ({
  browser,
}) => {
  const server = await ServerProcess.start();
  try {
    const context = await browser.newContext(laptop);
    const { page: a, email } = await start(context, server.url);
    const b = await openTab(context, server.url);
    await openDiagnostics(b, server.url);
    await expectDetail(b, 'This tab', 'leads, 2 open');
    await expectDetail(b, 'Pokes', 'open');
    await openDiagnostics(a, server.url);
    await expectDetail(a, 'This tab', 'leads, 2 open');
    await expectDetail(b, 'This tab', 'follows, 2 open');
    await a.goto(server.url);
    await expect(a.getByRole('heading', { name: 'Today' })).toBeVisible();
    await context.setOffline(true);
    await checkPlan(a);
    await a.close();
    await context.setOffline(false);
    await expectDetail(b, 'This tab', 'leads, 1 open');
    await synced(b);

    const elsewhere = await openPage(await browser.newContext(laptop));
    await signIn(elsewhere, server.url, email);
    await synced(elsewhere);
    await elsewhere.goto(`${server.url}/intents`);
    await expect(plans(elsewhere)).toHaveCount(1);
    await b.goto(`${server.url}/intents`);
    await checkPlan(elsewhere, { size: '2' });
    await expect(plans(b)).toHaveCount(2, { timeout: 5_000 });
  } finally {
    await server.dispose();
  }
});

test('SYNC-R06 SYNC-R01 a tab of an older version works on and asks to be updated; what it leaves is sent once', async ({
  browser,
}) => {
  const versions = new ClientVersions();
  const server = await ServerProcess.start(undefined, [], versions.folder);
  try {
    const context = await browser.newContext(laptop);
    const { page: older, email } = await start(context, server.url);
    versions.deployNext();
    const newer = await openTab(context, server.url);
    await newer.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await newer.getByRole('button', { name: 'Start it' }).click({ timeout: 60_000 });
    await expect(newer.getByText('A new version of Mast is ready')).toHaveCount(0);
    await synced(newer);

    const asked = older.getByRole('status').filter({ hasText: 'runs an older version of Mast' });
    await expect(asked).toContainText('Everything that I wrote has reached the server.');
    await checkPlan(older);
    await older.keyboard.press('Escape');
    await synced(older);
    await newer.goto(`${server.url}/intents`);
    await expect(plans(newer)).toHaveCount(1);

    await context.setOffline(true);
    await checkPlan(older, { size: '2' });
    await older.keyboard.press('Escape');
    await expect(asked).toContainText('1 write not sent yet.');
    await expect(asked.getByRole('button', { name: 'Download what waits' })).toBeVisible();
    await older.close();
    await context.setOffline(false);
    await expect(plans(newer)).toHaveCount(2, { timeout: 30_000 });
    await synced(newer);

    const elsewhere = await openPage(await browser.newContext(laptop));
    await signIn(elsewhere, server.url, email);
    await synced(elsewhere);
    await elsewhere.goto(`${server.url}/intents`);
    await expect(plans(elsewhere)).toHaveCount(2);
  } finally {
    await server.dispose();
    versions.dispose();
  }
});
