import { expect } from '@playwright/test';
import {
  checkPlan,
  newAddress,
  onboard,
  openPage,
  phone,
  register,
  signIn,
  synced,
} from './support/journey.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

/** The slow interval of pulls, and as much again for a busy machine. */
const BY_ITSELF_MS = 120_000;

test('SYNC-R08 a device that hears no poke shows what another one wrote, by itself', async ({
  browser,
}) => {
  const server = await ServerProcess.start();
  try {
    const [a, b] = [await browser.newContext(phone), await browser.newContext(phone)];
    for (const context of [a, b]) {
      // The stream never opens, and never fails either.
      await context.route('**/api/sync/poke', () => undefined);
    }
    const [onA, onB] = [await openPage(a), await openPage(b)];
    const email = await register(onA, server.url, newAddress());
    await onboard(onA);
    await synced(onA);
    await signIn(onB, server.url, email);
    await expect(onB.getByRole('heading', { name: 'Today' })).toBeVisible();
    await synced(onB);
    await onB.goto(`${server.url}/intents`);
    await expect(onB.getByText('Write my first plan')).toBeVisible();
    await checkPlan(onA, { setup: 'Unannounced' });
    await expect(onB.getByRole('link', { name: /MES/ })).toBeVisible({ timeout: BY_ITSELF_MS });
  } finally {
    await server.dispose();
  }
});
