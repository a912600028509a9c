import { expect, type Page } from '@playwright/test';
import { recordFill } from './support/fills.ts';
import {
  laptop,
  onboard,
  openPage,
  phone,
  readyForOffline,
  register,
  synced,
} from './support/journey.ts';
import { expectAccessible } from './support/looks.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await ServerProcess.start();
});
test.afterEach(() => server.dispose());

async function inTrade(page: Page): Promise<void> {
  await register(page, server.url);
  await onboard(page);
  await recordFill(page, server.url, { stop: '7290' });
  await synced(page);
  await readyForOffline(page);
}

const chain = (page: Page) => page.getByRole('region', { name: 'How it went' });

test('my stop moves in one tap from the position, with what it means; a wrong one is corrected and taken back', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await inTrade(page);
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Move my stop' }).click();
  const pad = page.getByRole('group', { name: 'Keypad for My stop is now at' });
  for (const digit of ['7', '2', '9', '5']) {
    await pad.getByRole('button', { name: digit, exact: true }).click();
  }
  await expect(page.getByText('−0.07 % from my entry · risks 50.00 USD · 0.5R')).toBeVisible();
  await expectAccessible(page, 'stop');
  await pad.getByRole('button', { name: 'Done' }).click();
  await expect(chain(page).getByText('Stop at 7,295.00')).toBeVisible();
  await expect(page.getByText('7,295.00, first 7,290.00')).toBeVisible();
  await expectAccessible(page, 'trade-with-stop');

  await chain(page).getByRole('link', { name: 'Correct' }).click();
  await page.getByLabel('My stop is now at').fill('7280');
  await expect(page.getByText(/wider than it stands/)).toBeVisible();
  await page.getByRole('button', { name: 'Correct my stop' }).click();
  await expect(chain(page).getByText('Stop at 7,280.00')).toBeVisible();
  await expect(chain(page).getByText(/^Corrected/)).toBeVisible();
  await chain(page).getByRole('button', { name: 'Take back' }).click();
  await expect(chain(page).getByText(/^Taken back/)).toBeVisible();
  await page.goto(server.url);
  await expect(page.getByText('entry 7,300.00 · stop 7,290.00')).toBeVisible();
});

test('with the server stopped my stop is removed and stays so; the server has it afterwards', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await inTrade(page);
  await server.stop('SIGKILL');
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Move my stop' }).click();
  await page.getByRole('button', { name: 'I removed my stop' }).click();
  await expect(chain(page).getByText('Stop removed')).toBeVisible();
  await page.reload();
  await expect(chain(page).getByText('Stop removed')).toBeVisible();
  await server.start();
  await page.reload();
  await synced(page);
  await page.goto(server.url);
  await expect(page.getByText('entry 7,300.00 · no stop recorded')).toBeVisible();
});

test('on the laptop a stop is recorded with the keyboard alone', async ({ browser }) => {
  const page = await openPage(await browser.newContext(laptop));
  await inTrade(page);
  const href = page.url().replace('/trades/', '/stops/');
  await page.goto(href);
  await page.getByLabel('My stop is now at').focus();
  await page.keyboard.type('7310');
  await expect(page.getByText('keeps 100.00 USD · 1R')).toBeVisible();
  await expectAccessible(page, 'stop');
  await page.keyboard.press('Enter');
  await expect(chain(page).getByText('Stop at 7,310.00')).toBeVisible();
});
