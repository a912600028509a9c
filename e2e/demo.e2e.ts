import { expect, type Page } from '@playwright/test';
import { openDemo } from './support/demo.ts';
import {
  check,
  onboard,
  openPage,
  phone,
  readyForOffline,
  register,
  typePlan,
} from './support/journey.ts';
import { expectAccessible } from './support/looks.ts';
import { ServerProcess } from './support/server.ts';
import type { Buckets } from './support/storage.ts';
import { test } from './support/test.ts';

/** Whatever a browser keeps of this site that bears the name of a demo. */
const traces = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    const texts = Object.entries(localStorage).map((entry) => entry.join(' '));
    const { storageBuckets } = navigator as Navigator & { storageBuckets: Buckets };
    const buckets = await storageBuckets.keys();
    const kept = (await caches.keys()).concat(names, buckets, texts, document.cookie.split('; '));
    return kept.filter((one) => one.includes('demo'));
  });

/** The page starts anew once nothing of it is left. */
async function wipe(page: Page): Promise<void> {
  const isAnew = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Wipe it' }).click();
  await isAnew;
}

test('demo data is tried with everything, without a server, says what it is, and is wiped without a trace', async ({
  browser,
}) => {
  const server = await ServerProcess.start();
  try {
    const page = await openPage(await browser.newContext(phone));
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/')) asked.push(request.url());
    });
    await page.goto(server.url);
    await expectAccessible(page, 'sign-in');
    await openDemo(page, server.url, 'Short term');
    await expectAccessible(page, 'demo, today');

    const panel = await check(page, await typePlan(page, { size: '60', setup: 'Pullback' }));
    await expect(panel.getByText('What stops me')).toBeVisible();
    await panel.getByRole('button', { name: 'Close' }).last().click();
    await expect(page.getByText('Demo · saved here')).toBeVisible();
    await readyForOffline(page);
    await server.stop();

    await page.goto(`${server.url}/intents`);
    await expect(page.getByRole('main').getByRole('link').first()).toContainText('60');
    await expect(page.getByText('Demo data.', { exact: true })).toBeVisible();
    await page.goto(`${server.url}/more/sync`);
    await expect(page.getByText('nothing', { exact: true })).toBeVisible();
    expect(asked).toEqual([]);

    await wipe(page);
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
    expect(await traces(page)).toEqual([]);

    for (const persona of ['Crypto', 'Swing', 'Index saver'] as const) {
      await openDemo(page, server.url, persona);
      await wipe(page);
      await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
      expect(await traces(page)).toEqual([]);
    }

    await server.start();
    await register(page, server.url);
    await onboard(page);
    await page.goto(`${server.url}/trades`);
    await expect(page.getByText('Demo data.', { exact: true })).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('link', { name: /MES|MNQ/ })).toHaveCount(0);
  } finally {
    await server.dispose();
  }
});
