import { expect, type Page } from '@playwright/test';
import { recordFill } from './support/fills.ts';
import { onboard, openPage, phone, readyForOffline, register, synced } from './support/journey.ts';
import { DAY_MS, MONDAY } from './support/monday.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await ServerProcess.start();
});
test.afterEach(() => server.dispose());

const SHOTS = process.env.MAST_SHOTS;
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1';

interface Watched {
  badges: (number | 'none')[];
  asked: number;
}
const watched = (page: Page): Promise<Watched> =>
  page.evaluate(() => (window as unknown as { watched: Watched }).watched);

/** Notes what the icon of the app is told: a browser of tests has no icon. */
function watchBadge(): void {
  const watched: Watched = { badges: [], asked: 0 };
  Object.assign(window, { watched });
  Object.assign(navigator, {
    setAppBadge: async (count: number) => void watched.badges.push(count),
    clearAppBadge: async () => void watched.badges.push('none'),
  });
}

/** What Chromium sends once a page can be installed; it sends none where it has no window to ask in. */
const offer = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { watched } = window as unknown as { watched: Watched };
    const prompt = async () => {
      watched.asked += 1;
      return { outcome: 'accepted' };
    };
    const event = new Event('beforeinstallprompt', { cancelable: true });
    dispatchEvent(Object.assign(event, { prompt }));
  });

async function writeNote(page: Page, text: string): Promise<void> {
  await page.goto(`${server.url}/entries/new`);
  await page.getByLabel('My note').fill(text);
  await page.getByRole('button', { name: 'Keep my words' }).click();
  await page.waitForURL(/\/entries\/(?!new)/);
  await synced(page);
}

test('who came back on three days is offered to install it below the letter of the week, and a no is heard', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext({ ...phone, timezoneId: 'UTC' }));
  await page.addInitScript(watchBadge);
  await server.restartAt(MONDAY - 3 * DAY_MS);
  await register(page, server.url);
  await onboard(page);
  for (const day of [3, 2, 1]) {
    // The device learns of the day from the server's answer, and writes its note after that.
    await page.goto('about:blank');
    await server.restartAt(MONDAY - day * DAY_MS);
    const answered = page.waitForResponse(/\/api\/sync\/pull/);
    await page.goto(server.url);
    await answered;
    await synced(page);
    await writeNote(page, `Day ${4 - day}: nothing that fits my plan, so I wait.`);
  }
  const offered = page.getByRole('heading', { name: 'At hand' });
  await server.restartAt(MONDAY);
  await page.goto(server.url);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: /^Digest/ })
    .click({ timeout: 30_000 });
  await expect(page.getByRole('article', { name: /^My week, / })).toBeVisible();
  await expect(offered).toHaveCount(0);
  await offer(page);
  await expect(offered).toBeVisible();
  if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/install.png`, fullPage: true });
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(offered).toHaveCount(0);

  await page.reload();
  await expect(page.getByRole('article', { name: /^My week, / })).toBeVisible();
  await offer(page);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Install' }).click();
  await expect(page.getByRole('heading', { name: 'Install' })).toHaveCount(0);
  expect((await watched(page)).asked).toBe(1);
});

test('on an iPhone it says how it is done by hand', async ({ browser }) => {
  const page = await openPage(await browser.newContext({ ...phone, userAgent: IPHONE }));
  await register(page, server.url);
  await onboard(page);
  await page.goto(`${server.url}/more`);
  await expect(page.getByText('In Safari: Share, then “Add to Home Screen”.')).toBeVisible();
});

test('the icon counts what is owed, without a network too, and nothing once signed out', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await page.addInitScript(watchBadge);
  await register(page, server.url);
  await onboard(page);
  const badge = () => watched(page).then(({ badges }) => badges.at(-1));
  await expect.poll(badge).toBe(0);
  await readyForOffline(page);
  await synced(page);
  await page.context().setOffline(true);
  await recordFill(page, server.url, { size: '1', stop: '7290' });
  await recordFill(page, server.url, { side: 'Sold', size: '1', price: '7320' });
  await expect.poll(badge).toBeGreaterThan(0);
  const owed = Number(await badge());
  await page.getByLabel('What happened').fill('I saw it move and went along.');
  await page.getByRole('button', { name: 'Save post entry' }).click();
  await expect.poll(badge).toBe(owed - 1);
  await page.context().setOffline(false);
  await page.goto(`${server.url}/more/sign-out`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect.poll(badge).toBe('none');
});
