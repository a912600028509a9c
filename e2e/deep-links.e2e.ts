import { expect, type Page } from '@playwright/test';
import { onboard, openPage, phone, readyForOffline, register } from './support/journey.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

/** Every screen that shows one thing by its id. */
const PLACES = [
  '/trades/ID',
  '/scores/ID',
  '/intents/ID',
  '/intents/ID/override',
  '/overrides/ID',
  '/fills/ID',
  '/stops/ID',
  '/calendar/ID',
  '/accounts/ID',
  '/accounts/ID/declare',
  '/accounts/ID/cash',
  '/accounts/ID/positions',
  '/entries/ID',
  '/tasks/ID',
  '/digest/ID',
  '/rules/ID',
  '/rejections/ID',
  '/more/devices/ID',
  '/more/templates/ID',
  '/more/setups/ID',
  '/more/instruments/ID',
];

/** Says in words that it is not there, with a way on, and nothing failed. */
async function expectKindAnswer(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const main = page.getByRole('main');
  await expect(
    main
      .getByText(
        /not on this device|will stand here|no such|asks for it any more|nothing at this|not here any more|not among mine|has no score/i,
      )
      .filter({ visible: true })
      .first(),
    path,
  ).toBeVisible();
  await expect(main.getByRole('link').filter({ visible: true }).first(), path).toBeVisible();
  await expect(page.getByText(/could not be opened here/i)).toHaveCount(0);
}

test('a link to what was deleted, is another person’s or never was has a kind answer and a way on, with and without a server', async ({
  browser,
}) => {
  const server = await ServerProcess.start();
  try {
    const ann = await openPage(await browser.newContext(phone));
    await register(ann, server.url);
    await onboard(ann);
    await ann.goto(`${server.url}/more`);
    const href = await ann
      .getByRole('list', { name: 'Accounts' })
      .getByRole('link')
      .getAttribute('href');

    const page = await openPage(await browser.newContext(phone));
    const failed: string[] = [];
    page.on('pageerror', (error) => failed.push(error.message));
    await register(page, server.url);
    await onboard(page);
    await readyForOffline(page);
    await expectKindAnswer(page, server.url + href);
    await page.goto(`${server.url}/entries/owed`);
    await expect(page.getByText('Every closed trade has its words.')).toBeVisible();
    for (const place of PLACES) {
      await expectKindAnswer(page, server.url + place.replace('ID', 'gone'));
    }
    await server.stop();
    for (const id of [
      '%F0%9F%9A%80',
      '%D7%A9%D7%9C%D7%95%D7%9D',
      'x'.repeat(2_000),
      '%E2%80%AE..',
    ]) {
      for (const place of ['/trades/ID', '/accounts/ID', '/more/instruments/ID', '/rules/ID']) {
        await expectKindAnswer(page, server.url + place.replace('ID', id));
      }
    }
    expect(failed).toEqual([]);
  } finally {
    await server.dispose();
  }
});
