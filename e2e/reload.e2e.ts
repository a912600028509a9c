import { expect } from '@playwright/test';
import {
  checkPlan,
  onboard,
  openPage,
  phone,
  register,
  signIn,
  synced,
} from './support/journey.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

/** Of a page that asked too early, one in five to eleven went wrong. */
const DEVICES = 10;

test('a device that was just signed in opens a deep link where it leads, not at the set-up', async ({
  browser,
}) => {
  const server = await ServerProcess.start();
  try {
    const page = await openPage(await browser.newContext(phone));
    const email = await register(page, server.url);
    await onboard(page);
    await checkPlan(page);
    await page.keyboard.press('Escape');
    await synced(page);
    for (let device = 1; device <= DEVICES; device += 1) {
      const context = await browser.newContext(phone);
      const other = await openPage(context);
      await signIn(other, server.url, email);
      await synced(other);
      await other.goto(`${server.url}/intents`);
      await expect(other.getByRole('link', { name: /MES/ })).toHaveCount(1);
      await expect(other).toHaveURL(/\/intents$/);
      await context.close();
    }
  } finally {
    await server.dispose();
  }
});
