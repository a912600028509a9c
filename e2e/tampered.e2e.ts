import { expect } from '@playwright/test';
import { checkPlan, onboard, openPage, phone, register, synced } from './support/journey.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

test('a tampered client that sends GO of its own: the server’s decision differs and wins', async ({
  browser,
}) => {
  const server = await ServerProcess.start();
  try {
    const page = await openPage(await browser.newContext({ ...phone, serviceWorkers: 'block' }));
    await register(page, server.url);
    await onboard(page);
    await synced(page);
    let tampered = 0;
    await page.route('**/api/sync/push', (route) => {
      const body = route.request().postDataJSON();
      for (const mutation of body.mutations) {
        if (mutation.name !== 'submitIntent') continue;
        mutation.args.deviceDecision.outcome = 'GO';
        tampered += 1;
      }
      return route.continue({ postData: JSON.stringify(body) });
    });
    await checkPlan(page, { size: '40', setup: 'Tampered' });
    await expect(
      page.getByText('The server could not repeat this device’s decision', { exact: false }),
    ).toBeVisible({ timeout: 30_000 });
    expect(tampered).toBeGreaterThan(0);
    await page.goto(`${server.url}/intents`);
    const plan = page.getByRole('link', { name: /MES/ }).first();
    await expect(plan).toContainText('Size down');
  } finally {
    await server.dispose();
  }
});
