import { SCHEMA_VERSION } from '@mast/shared/mutations';
import { expect } from '@playwright/test';
import { twoLosses } from './support/broker-file.ts';
import { ClientVersions } from './support/client-versions.ts';
import {
  checkPlan,
  importFile,
  newAddress,
  onboard,
  openPage,
  phone,
  readyForOffline,
  register,
  signIn,
  synced,
} from './support/journey.ts';
import { COOKIE_FLUSH_MS, KillableBrowser } from './support/killable-browser.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

test('cold open with the server stopped: a deep link, a plan, a killed browser; then it syncs and the server’s decision is shown', async () => {
  const server = await ServerProcess.start();
  const browser = new KillableBrowser();
  try {
    const first = await browser.open();
    await register(first.page, server.url);
    await onboard(first.page);
    await synced(first.page);
    await readyForOffline(first.page);
    await first.page.waitForTimeout(COOKIE_FLUSH_MS);
    await server.stop('SIGKILL');
    await first.kill();

    const cold = await browser.open();
    await cold.page.goto(`${server.url}/rules`);
    await expect(cold.page.getByRole('heading', { name: 'Rules' })).toBeVisible();
    const panel = await checkPlan(cold.page, { setup: 'Cold open' });
    await expect(panel.getByText(/, not yet confirmed/)).toBeVisible();
    await expect(panel.getByText('Saved on this device')).toBeVisible();
    await cold.kill();

    const again = await browser.open();
    await again.page.goto(`${server.url}/intents`);
    await again.page.getByRole('link', { name: /MES/ }).first().click();
    await expect(again.page.getByText(/, not yet confirmed/)).toBeVisible();
    await server.start();
    await again.page.reload();
    await expect(again.page.getByText(/^Confirmed/)).toBeVisible({ timeout: 30_000 });
    await again.page.context().close();
  } finally {
    await server.dispose();
    browser.dispose();
  }
});

test('a cooldown holds on all devices: by poke within a second online, by the server’s decision after being offline', async ({
  browser,
}) => {
  const server = await ServerProcess.start();
  try {
    const [a, b, c] = await Promise.all([
      browser.newContext(phone),
      browser.newContext(phone),
      browser.newContext(phone),
    ]);
    const [onA, onB, onC] = [await openPage(a), await openPage(b), await openPage(c)];
    const email = newAddress();
    await register(onA, server.url, email);
    await onboard(onA);
    await synced(onA);
    for (const page of [onB, onC]) {
      await signIn(page, server.url, email);
      await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
      await synced(page);
      await readyForOffline(page);
    }
    await c.setOffline(true);

    await importFile(onA, { name: 'orders.csv', buffer: twoLosses(2) });
    await onA.getByRole('button', { name: 'Import 4 fills' }).click();
    await expect(onA.getByText('Cooldown after 2 losses in a row')).toBeVisible();
    const since = Date.now();
    await expect(onB.getByText('Cooldown after 2 losses in a row')).toBeVisible({ timeout: 5_000 });
    expect(Date.now() - since).toBeLessThan(1_000);
    const waiting = await checkPlan(onB);
    await expect(waiting.getByText('Wait', { exact: true }).first()).toBeVisible();
    await expect(waiting.getByText(/My cooldown runs until \d\d:\d\d/).first()).toBeVisible();

    const passed = await checkPlan(onC, { setup: 'On C' });
    await expect(passed.getByText('Go', { exact: true }).first()).toBeVisible();
    await expect(passed.getByText(/, not yet confirmed/)).toBeVisible();
    await c.setOffline(false);
    await expect(
      onC.getByText('A cooldown had begun that this device did not know of yet.'),
    ).toBeVisible({
      timeout: 30_000,
    });
    await expect(onC.getByText('Wait', { exact: true }).first()).toBeVisible();
  } finally {
    await server.dispose();
  }
});

test('SYNC-R06 SYNC-R01 the app is updated while a write waits and a form is half typed: the new version sends the one as the old one wrote it, once, and shows the other', async ({
  browser,
}) => {
  const versions = new ClientVersions();
  const server = await ServerProcess.start(undefined, [], versions.folder);
  try {
    const context = await browser.newContext(phone);
    const page = await openPage(context);
    const email = await register(page, server.url);
    await onboard(page);
    await synced(page);
    await readyForOffline(page);
    await synced(page);
    versions.deployNext();
    const pushed: string[] = [];
    await context.route('**/api/sync/push', (route) => route.abort());
    await checkPlan(page, { setup: 'Across an update' });
    await page.keyboard.press('Escape');
    await expect(page.getByText(/1 waiting/).first()).toBeVisible();
    await page.goto(`${server.url}/more/setups/new`);
    await page.getByLabel('Name', { exact: true }).fill('Half a na');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.getByRole('button', { name: 'Start it' }).click({ timeout: 60_000 });
    await expect(page.getByText('A new version of Mast is ready')).toHaveCount(0);
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Half a na');
    await expect(page.getByText(/1 waiting/).first()).toBeVisible();
    context.on('request', (request) => {
      if (!request.url().endsWith('/api/sync/push')) return;
      pushed.push((request.postDataJSON() as { schemaVersion: string }).schemaVersion);
    });
    await context.unroute('**/api/sync/push');
    await page.reload();
    await synced(page);
    await page.goto(`${server.url}/intents`);
    await expect(page.getByRole('link', { name: /MES/ })).toHaveCount(1);
    await page.getByRole('link', { name: /MES/ }).click();
    await expect(page.getByText(/^Confirmed/)).toBeVisible();
    expect(pushed).toContain(SCHEMA_VERSION);

    const other = await openPage(await browser.newContext(phone));
    await signIn(other, server.url, email);
    await synced(other);
    await other.goto(`${server.url}/intents`);
    await expect(other.getByRole('link', { name: /MES/ })).toHaveCount(1);
  } finally {
    await server.dispose();
    versions.dispose();
  }
});
