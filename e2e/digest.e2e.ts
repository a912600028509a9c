import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';
import {
  laptop,
  onboard,
  openPage,
  phone,
  readyForOffline,
  register,
  synced,
} from './support/journey.ts';
import { MONDAY, SATURDAY, SUNDAY } from './support/monday.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';
import { bringTradesIn } from './support/week-of-trades.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await ServerProcess.start();
});
test.afterEach(() => server.dispose());

const SHOTS = process.env.MAST_SHOTS;

const TRIPS = ['7320', '7290', '7284', '7315', '7290', '7330', '7301', '7290'].map((exit, i) => ({
  exit,
  ...(i === 2 ? { post: 'I moved my stop because I did not want to be wrong again.' } : {}),
}));

/** Someone who began on Saturday and traded on Sunday. */
async function trader(page: Page, trips: typeof TRIPS): Promise<void> {
  await server.restartAt(SATURDAY);
  await register(page, server.url);
  await onboard(page);
  await synced(page);
  await server.restartAt(SUNDAY);
  await bringTradesIn(page, trips, SUNDAY);
  await page.reload();
  await synced(page);
}

const newPage = async (browser: Browser): Promise<Page> =>
  openPage(await browser.newContext({ ...phone, timezoneId: 'UTC' }));

const cooldownBanner = (page: Page) => page.getByRole('region', { name: /^Cooldown( after|$)/ });

async function look(page: Page, name: string): Promise<void> {
  if (SHOTS === undefined) return;
  for (const [view, size] of Object.entries({ phone: phone.viewport, laptop: laptop.viewport })) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await page.screenshot({
        path: `${SHOTS}/${name}-${view}-${colorScheme}.png`,
        fullPage: true,
      });
    }
  }
  await page.setViewportSize(phone.viewport);
}

test('on Monday the letter of the week is there: it is read, printed on two pages, and kept as files', async ({
  browser,
}) => {
  const page = await newPage(browser);
  await trader(page, TRIPS);
  const cooldown = cooldownBanner(page);
  await expect(cooldown).toBeVisible();
  await server.restartAt(MONDAY);
  await page.reload();

  const nav = page.getByRole('navigation', { name: 'Main' });
  await nav.getByRole('link', { name: 'Digest new' }).click({ timeout: 30_000 });
  const letter = page.getByRole('article', { name: /^My week, / });
  await expect(letter.getByText('This week 8 trades closed and 8 opened.')).toBeVisible();
  await expect(letter.getByText(/^Provisional until /)).toBeVisible();
  await expect(
    letter.getByRole('img', { name: /^Results of 8 trades in order of closing: \+1\./ }),
  ).toBeVisible();
  await expect(letter.getByRole('heading', { name: 'Rules that I broke' })).toBeVisible();
  await expect(
    letter.getByText('“I moved my stop because I did not want to be wrong again.”', {
      exact: true,
    }),
  ).toBeVisible();
  await expect(letter.getByText(/small sample$/).first()).toBeVisible();
  await expect(nav.getByRole('link', { name: 'Digest', exact: true })).toBeVisible();
  // Sunday's cooldown is over in time since the device knows that it is Monday, and still asks.
  await expect(cooldown.getByText(/^Its time is over\. What still ends it: /)).toBeVisible();
  await look(page, 'digest');

  const axe = await new AxeBuilder({ page }).analyze();
  expect(axe.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Figures as CSV' }).click();
  expect((await file).suggestedFilename()).toMatch(/^mast-digest-\d{4}-\d\d-\d\d\.csv$/);

  const pdf = await page.pdf({
    format: 'A4',
    ...(SHOTS === undefined ? {} : { path: `${SHOTS}/digest.pdf` }),
  });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeLessThanOrEqual(2);
});

test('without a network the letter is made of the rows that are here, and says so', async ({
  browser,
}) => {
  const page = await newPage(browser);
  await page.clock.install();
  await trader(page, TRIPS.slice(0, 3));
  await readyForOffline(page);
  await synced(page);
  // What a pull brought just before a reload was not on the disk yet, and comes with the next one.
  await expect(cooldownBanner(page)).toBeVisible();
  await page.context().setOffline(true);
  await page.clock.fastForward(MONDAY - SUNDAY);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: /^Digest/ })
    .click();
  const letter = page.getByRole('article', { name: /^My week, / });
  await expect(
    letter.getByText('Made on this device from the rows that are here.', { exact: false }),
  ).toBeVisible();
  await expect(letter.getByText('This week 3 trades closed and 3 opened.')).toBeVisible();
  await expect(letter.getByText('fewer than 5 wins and losses').first()).toBeVisible();
  await expect(letter.getByRole('heading', { name: 'Trades, one by one' })).toBeVisible();
  await expect(cooldownBanner(page).getByText(/^Its time is over\./)).toBeVisible();
  await look(page, 'digest-here');
});
