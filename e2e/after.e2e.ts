import { expect } from '@playwright/test';
import { recordFill } from './support/fills.ts';
import { laptop, onboard, openPage, phone, register, signIn, synced } from './support/journey.ts';
import { expectAccessible } from './support/looks.ts';
import { DAY_MS } from './support/monday.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await ServerProcess.start();
});
test.afterEach(() => server.dispose());

test('a trade without a plan: cooldown on both devices, a score that says how it came about, the rest of the day off', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  const email = await register(page, server.url);
  await onboard(page);
  await recordFill(page, server.url, { size: '1', stop: '7290' });
  await recordFill(page, server.url, { side: 'Sold', size: '1', price: '7320' });
  await synced(page);
  await expect(page.getByText('Cooldown after a trade without a plan')).toBeVisible();

  await page.getByLabel('What happened').fill('I saw it move and went along.');
  await page.getByRole('button', { name: 'Save post entry' }).click();
  await expect(page.getByText('20 of 100', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText(/^scored with its post entry/)).toBeVisible();
  await page.getByLabel('What happened').fill('I saw it move and went along.');
  await page.getByRole('button', { name: 'Save post entry' }).click();
  await expect(page.getByText('20 of 100', { exact: true })).toBeVisible();
  await expect(page.getByText(/My adherence for this trade is 20 of 100\./)).toBeVisible();
  await expectAccessible(page, 'trade-scored');
  await page.getByRole('link', { name: 'How this score came about' }).click();
  await expect(page.getByText('No plan was written before it: at most 20')).toBeVisible();
  await expectAccessible(page, 'score');

  const other = await openPage(await browser.newContext(laptop));
  await signIn(other, server.url, email);
  await expect(other.getByText('Cooldown after a trade without a plan')).toBeVisible();
  await other.goto(page.url());
  await expect(other.getByText('20 of 100')).toBeVisible();
  await expectAccessible(other, 'score');

  await page.getByRole('link', { name: 'About this cooldown' }).click();
  const about = page.getByRole('main');
  await expect(about.getByText('30 minutes', { exact: true })).toBeVisible();
  await expect(about.getByText(/^My cooldown ends at \d\d:\d\d/)).toBeVisible();
  await expect(about.getByRole('link', { name: /^Write three lines/ })).toBeVisible();
  await expectAccessible(page, 'cooldown');
  await page.getByRole('link', { name: 'The rest of the day off' }).click();
  await expectAccessible(page, 'day-off');
  await page.getByRole('button', { name: 'Take the rest of the day off' }).click();
  await expect(page.getByText('My day off')).toBeVisible();
  await synced(page);
  await expect(other.getByText('My day off')).toBeVisible();

  // Another zone is told of at once and rules from its midnight on.
  await other.goto(`${server.url}/more`);
  await other.getByLabel('Main time zone').selectOption('Asia/Tokyo');
  await other.getByRole('button', { name: 'Change my time zone' }).click();
  await expect(other.getByText(/^Asia\/Tokyo from /)).toBeVisible();
  await expectAccessible(other, 'more');
  await other.getByLabel('Main time zone').selectOption('Europe/Berlin');
  await other.getByRole('button', { name: 'Change my time zone' }).click();
  await expect(other.getByText(/Expected one change of zone in 7 days/)).toBeVisible();
});

test('a day off that is taken ten minutes before midnight shows beside the cooldown that outlasts it', async ({
  browser,
}) => {
  // Not of today: a clock that is set back is another story.
  const midnight = (Math.ceil(Date.now() / DAY_MS) + 1) * DAY_MS;
  await server.restartAt(midnight - 10 * 60_000);
  const page = await openPage(await browser.newContext({ ...phone, timezoneId: 'UTC' }));
  await register(page, server.url);
  await onboard(page);
  await recordFill(page, server.url, { size: '1', stop: '7290' });
  await synced(page);
  await page.goto(`${server.url}/day-off`);
  await page.getByRole('button', { name: 'Take the rest of the day off' }).click();
  const banner = page.getByRole('region', { name: 'Cooldown after a trade without a plan' });
  await expect(banner.getByText(/My day off holds, too, until tomorrow 00:00\.$/)).toBeVisible();
  await expectAccessible(page, 'day-off-beside');
});
