import { expect, type Page } from '@playwright/test';
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
import { test } from './support/test.ts';

const TITLE = 'Cooldown after a trade without a plan';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await ServerProcess.start();
});
test.afterEach(() => server.dispose());

/** What a tap at a point would hit, right after these words are first drawn. */
const textUnder = (page: Page, at: { x: number; y: number }, words: string) =>
  page.evaluate(
    ([{ x, y }, text]) =>
      new Promise<string | null>((resolve) => {
        const look = () => {
          if (!document.body.textContent.includes(text)) return;
          observer.disconnect();
          const afterPaint = () => resolve(document.elementFromPoint(x, y)?.textContent ?? null);
          requestAnimationFrame(() => requestAnimationFrame(afterPaint));
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { childList: true, subtree: true });
      }),
    [at, words] as const,
  );

test('a cooldown that arrives while a form is open moves nothing under the finger; it takes its room after a tap', async ({
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

  // Where the finger was on its way to, as the banner is first drawn.
  const at = { x: (before?.x ?? 0) + 10, y: (before?.y ?? 0) + 10 };
  const hit = textUnder(page, at, TITLE);

  await recordFill(other, server.url, { size: '1', stop: '7290' });
  const banner = page.getByRole('region', { name: TITLE });
  await expect(banner).toBeVisible();
  expect(await sold.boundingBox()).toEqual(before);
  expect(await hit).toBe('Sold');
  await banner.getByText(TITLE).click();
  await expect.poll(async () => (await sold.boundingBox())?.y).toBeGreaterThan(before?.y ?? 0);
  const [of, above] = [await form.boundingBox(), await banner.boundingBox()];
  expect(of?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  await sold.click();
  await expect(page.getByRole('radio', { name: 'Sold' })).toBeChecked();
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
  const hit = textUnder(page, { x: (before?.x ?? 0) + 10, y: (before?.y ?? 0) + 10 }, TITLE);
  await recordFill(other, server.url, { size: '1', stop: '7290' });
  await expect(sheet.getByRole('region', { name: TITLE })).toBeVisible();
  expect(await long.boundingBox()).toEqual(before);
  expect(await hit).toBe('Long');
});

test('on the next screen a cooldown that has arrived takes its room, and covers nothing', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await register(page, server.url);
  await onboard(page);
  await recordFill(page, server.url, { size: '1', stop: '7290' });
  const banner = page.getByRole('region', { name: TITLE });
  await expect(banner).toBeVisible();
  await page.getByRole('link', { name: 'Today' }).click();
  await expect(page.getByRole('heading', { name: 'What I owe' })).toBeVisible();
  const [top, above] = [await page.locator('main').boundingBox(), await banner.boundingBox()];
  expect(top?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
});
