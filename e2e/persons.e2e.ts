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

test('two persons on one browser: the second never sees the first one’s rows, nor the other way round', async ({
  browser,
}) => {
  const server = await ServerProcess.start();
  try {
    const context = await browser.newContext(phone);
    const page = await openPage(context);
    const first = await register(page, server.url);
    await onboard(page, { balance: '12345' });
    await checkPlan(page, { setup: 'Only mine' });
    await page.keyboard.press('Escape');
    await synced(page);
    await expect(page.getByText('12,345.00 USD')).toBeVisible();
    await page.goto(`${server.url}/more/sign-out`);
    await page.getByRole('button', { name: 'Sign out' }).click();

    await register(page, server.url);
    await onboard(page, { balance: '777' });
    await synced(page);
    await expect(page.getByText('777.00 USD').first()).toBeVisible();
    await expect(page.getByText('12,345')).toHaveCount(0);
    await page.goto(`${server.url}/intents`);
    await expect(page.getByText('Only mine')).toHaveCount(0);
    await page.goto(`${server.url}/more/sign-out`);
    await page.getByRole('button', { name: 'Sign out' }).click();

    await signIn(page, server.url, first);
    await expect(page.getByText('12,345.00 USD')).toBeVisible();
    await expect(page.getByText('777.00 USD')).toHaveCount(0);
  } finally {
    await server.dispose();
  }
});
