import { expect } from '@playwright/test';
import { CuttingProxy } from './support/cutting-proxy.ts';
import { checkPlan, onboard, openPage, phone, register, synced } from './support/journey.ts';
import { freePort, ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

test('server killed between commit and response: the retry applies once', async ({ browser }) => {
  const port = await freePort();
  const server = await ServerProcess.start(undefined, [`http://127.0.0.1:${port}`]);
  const proxy = await CuttingProxy.start(port, () => server.port);
  const url = `http://127.0.0.1:${port}`;
  try {
    const page = await openPage(await browser.newContext(phone));
    await register(page, url);
    await onboard(page);
    await synced(page);
    const cut = proxy.cutNext(/^POST \/api\/sync\/push/, () => server.stop('SIGKILL'));
    await checkPlan(page, { setup: 'Cut off' });
    await cut;
    await server.start();
    await synced(page);
    await page.goto(`${url}/intents`);
    await expect(page.getByRole('link', { name: /MES/ })).toHaveCount(1);
    await page.getByRole('link', { name: /MES/ }).click();
    await expect(page.getByText(/^Confirmed/)).toBeVisible();
    await page.goto(`${url}/rejections`);
    await expect(page.getByRole('list', { name: 'Refused writes' })).toHaveCount(0);
  } finally {
    await proxy.close();
    await server.dispose();
  }
});
