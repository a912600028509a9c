import { expect, type Page } from '@playwright/test';
import {
  checkPlan,
  laptop,
  onboard,
  openPage,
  phone,
  readyForOffline,
  register,
  signIn,
  synced,
} from './support/journey.ts';
import { expectAccessible } from './support/looks.ts';
import { DAY_MS, MONDAY, SUNDAY } from './support/monday.ts';
import { expectVerdict } from './support/panel.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';
import { bringTradesIn } from './support/week-of-trades.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await ServerProcess.start();
});
test.afterEach(() => server.dispose());

/** The server begins again at this time, and the devices learn of it. */
async function begin(at: number, ...pages: readonly Page[]): Promise<void> {
  await server.restartAt(at);
  for (const page of pages) {
    await page.reload();
    await synced(page);
  }
}

const banner = (page: Page) => page.getByRole('region', { name: /^Cooldown after / });

/** No line may be one that was written before. */
const lines = (left: number): Record<string, string> => ({
  'What happened': `I went in without a plan, ${left} to tell of`,
  'What I feel': `That I wanted it back, ${left} to tell of`,
  'What I do until then': `I leave the desk and walk, ${left} rounds`,
});

/** One by one from Today, each where it is done. */
async function writeWhatIsOwed(page: Page, count: number): Promise<void> {
  const owed = page.getByRole('link', { name: 'Write three lines for my cooldown' });
  await page.getByRole('link', { name: 'Today' }).click();
  await expect(owed).toHaveCount(count);
  for (let left = count; left > 0; left -= 1) {
    await owed.first().click();
    for (const [label, text] of Object.entries(lines(left))) {
      await page.getByLabel(label).fill(text);
    }
    await page.getByRole('button', { name: 'Keep my three lines' }).click();
    await expect(page.getByText('This is done, or nothing asks for it any more.')).toBeVisible();
    await page.getByRole('link', { name: 'Today' }).first().click();
    await expect(owed).toHaveCount(left - 1);
  }
}

test('after the trade: losses hold both devices, what they ask for is written without a server, time lets go, and on Monday the letter tells of it', async ({
  browser,
}) => {
  await begin(SUNDAY - DAY_MS);
  const page = await openPage(await browser.newContext({ ...phone, timezoneId: 'UTC' }));
  const email = await register(page, server.url);
  await onboard(page);
  await synced(page);
  await begin(SUNDAY, page);
  const other = await openPage(await browser.newContext({ ...laptop, timezoneId: 'UTC' }));
  await signIn(other, server.url, email);
  await synced(other);
  await readyForOffline(page);
  await synced(page);

  await bringTradesIn(
    page,
    [{ exit: '7290' }, { exit: '7288', post: 'I wanted it back.' }],
    SUNDAY,
  );
  for (const device of [page, other]) {
    await device.goto(server.url);
    await expect(banner(device)).toBeVisible();
    const panel = await checkPlan(device, { setup: 'Too soon' });
    await expectVerdict(panel, 'Wait');
    await expect(panel.getByText(/My cooldown ends at \d\d:\d\d/).first()).toBeVisible();
    await device.keyboard.press('Escape');
  }

  // The second trade: its words, its score, and what the strict self says of both.
  await other.goto(`${server.url}/trades/in-1`);
  await expect(other.getByText('“I wanted it back.”')).toBeVisible();
  await expect(other.getByText('20 of 100', { exact: true })).toBeVisible();
  await expect(other.getByText('My adherence for this trade is 20 of 100.')).toBeVisible();

  // Without a server: the words are owed and written here, and the pause still holds.
  await server.stop();
  await writeWhatIsOwed(page, 3);
  await expect(banner(page).getByText(/^Ends by itself\./)).toBeVisible();
  await page.getByRole('link', { name: 'About this cooldown' }).click();
  await expect(
    page
      .getByRole('main')
      .getByText(/^done \d\d:\d\d$/)
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('main').getByText(/^My cooldown ends at \d\d:\d\d/)).toBeVisible();
  const local = await checkPlan(page, { setup: 'Too soon' });
  await expectVerdict(local, 'Wait');
  await expect(local.getByText(/, not yet confirmed/)).toBeVisible();
  await local.getByText('My strict self', { exact: true }).click();
  await expect(local.getByText('My gate says WAIT.')).toBeVisible();
  await expect(local.getByText('Said by this device, not yet stored.')).toBeVisible();
  await page.keyboard.press('Escape');

  // Hours later it has let go, on both.
  await begin(SUNDAY + DAY_MS / 4, page, other);
  for (const device of [page, other]) await expect(banner(device)).toHaveCount(0);
  await page.goto(`${server.url}/cooldowns`);
  await expect(page.getByRole('list', { name: 'Cooldowns' }).getByText('over')).toHaveCount(3);
  await expectAccessible(page, 'cooldowns');
  await page.getByRole('list', { name: 'Cooldowns' }).getByRole('link').first().click();
  await expect(page.getByText('Over. Nothing waits for it any more.')).toBeVisible();
  await expect(page.getByRole('main').getByText(/^My cooldown ends at/)).toHaveCount(0);

  await begin(MONDAY, page, other);
  for (const device of [page, other]) {
    await device.goto(`${server.url}/digest`);
    const letter = device.getByRole('article', { name: /^My week, / });
    await expect(letter.getByText('This week 2 trades closed and 2 opened.')).toBeVisible({
      timeout: 30_000,
    });
    await expect(letter.getByText(/^Provisional until /)).toBeVisible();
    await expect(letter.getByRole('heading', { name: 'Cooldowns' })).toBeVisible();
  }
  await other.emulateMedia({ media: 'print' });
  await expect(other.getByRole('navigation', { name: 'Main' })).toBeHidden();
  const pdf = await other.pdf({ format: 'A4' });
  expect((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length).toBeLessThanOrEqual(2);

  // And it is read again without a server.
  await synced(page);
  await server.stop();
  await page.reload();
  await expect(page.getByText('This week 2 trades closed and 2 opened.')).toBeVisible();
});
