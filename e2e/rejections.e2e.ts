import { expect } from '@playwright/test';
import { onboard, openPage, phone, register, synced } from './support/journey.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

test('invalid arguments end as a rejection that the person can open, correct and send again', async ({
  browser,
}) => {
  const server = await ServerProcess.start();
  try {
    const page = await openPage(await browser.newContext(phone));
    await register(page, server.url);
    await onboard(page);
    await synced(page);
    // A write as another program, or an app with a bug, would send it: with a price below zero.
    await page.evaluate(async () => {
      const pulled = await fetch('/api/sync/pull', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          pullVersion: 1,
          clientGroupID: 'other',
          profileID: 'p',
          schemaVersion: '2',
          cookie: null,
        }),
      });
      const { patch } = await pulled.json();
      const account = patch.find((one: { key?: string }) => one.key?.startsWith('account/')).value;
      const at = new Date(Date.now() - 60_000).toISOString();
      const device = {
        id: 'other',
        bootId: 'b',
        wall: at,
        monotonicMs: 1,
        offsetMs: 0,
        counter: 1,
      };
      const args = {
        meta: { key: 'refused-write', device },
        fillId: 'fill-other',
        accountId: account.id,
        instrumentId: 'MES',
        mode: 'live',
        side: 'buy',
        size: '1',
        price: '-7300',
        fee: null,
        fx: '1',
        filledAt: at,
        intentId: null,
        stop: null,
      };
      await fetch('/api/sync/push', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          pushVersion: 1,
          clientGroupID: 'other',
          profileID: 'p',
          schemaVersion: '2',
          mutations: [{ clientID: 'other', id: 1, name: 'recordFill', args, timestamp: 0 }],
        }),
      });
    });
    await expect(page.getByText('Needs me')).toBeVisible();
    await page.goto(`${server.url}/rejections`);
    await page.getByRole('list', { name: 'Refused writes' }).getByRole('link').click();
    const price = page.getByLabel(/price/i).first();
    await expect(price).toHaveValue('-7300');
    await price.fill('7300');
    await page.getByRole('button', { name: 'Send again' }).click();
    await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
    await page.goto(`${server.url}/trades`);
    await expect(page.getByText('MES long 1')).toBeVisible();
    await synced(page);
    await page.goto(`${server.url}/rejections`);
    await expect(page.getByRole('list', { name: 'Refused writes' })).toHaveCount(0);
  } finally {
    await server.dispose();
  }
});
