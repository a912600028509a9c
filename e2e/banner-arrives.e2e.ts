import { expect, test } from '@playwright/test';
import { recordFill } from './support/fills.ts';
import {
  laptop,
  onboard,
  openPage,
  openPlan,
  phone,
  register,
  signIn,
  synced,
} from './support/journey.ts';
import { ServerProcess } from './support/server.ts';

const TITLE = 'Cooldown after a trade without a plan';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await ServerProcess.start();
});
test.afterEach(() => server.dispose());

test('a cooldown that arrives while a form is open moves nothing under the finger; it takes its room after the tap', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  const email = await register(page, server.url);
  await onboard(page);
  await synced(page);
  const other = await openPage(await browser.newContext(laptop));
  await signIn(other, server.url, email);
  await synced(other);
  await page.goto(`${server.url}/fills/new`);
  const form = page.locator('main form');
  const sold = form.getByText('Sold', { exact: true });
  await expect(sold).toBeVisible();
  await synced(page);
  const before = await sold.boundingBox();

  await recordFill(other, server.url, { size: '1', stop: '7290' });
  const banner = page.getByRole('region', { name: TITLE });
  await expect(banner).toBeVisible();
  expect(await sold.boundingBox()).toEqual(before);
  // At once, where the finger was on its way to: the form is what it hits.
  const at = { x: (before?.x ?? 0) + 10, y: (before?.y ?? 0) + 10 };
  await page.mouse.click(at.x, at.y);
  await expect(page.getByRole('radio', { name: 'Sold' })).toBeChecked();
  expect(new URL(page.url()).pathname).toBe('/fills/new');

  await expect.poll(async () => (await sold.boundingBox())?.y).toBeGreaterThan(before?.y ?? 0);
  const [of, above] = [await form.boundingBox(), await banner.boundingBox()];
  expect(of?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
});

test('the plan sheet stays where it is as a cooldown arrives over it', async ({ browser }) => {
  const page = await openPage(await browser.newContext(phone));
  const email = await register(page, server.url);
  await onboard(page);
  await synced(page);
  const other = await openPage(await browser.newContext(laptop));
  await signIn(other, server.url, email);
  await synced(other);
  const sheet = await openPlan(page);
  // It has risen to its place.
  await sheet.evaluate((one) =>
    Promise.all(one.getAnimations({ subtree: true }).map(({ finished }) => finished)),
  );
  const long = sheet.getByText('Long', { exact: true });
  const before = await long.boundingBox();
  await recordFill(other, server.url, { size: '1', stop: '7290' });
  await expect(sheet.getByRole('region', { name: TITLE })).toBeVisible();
  expect(await long.boundingBox()).toEqual(before);
  await page.mouse.click((before?.x ?? 0) + 10, (before?.y ?? 0) + 10);
  await expect(sheet.getByRole('radio', { name: 'Long' })).toBeChecked();
});
