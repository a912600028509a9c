import { expect, type Page } from '@playwright/test';
import { addPictures, allSent, grid } from './support/journal.ts';
import {
  check,
  laptop,
  onboard,
  openPage,
  openPlan,
  phone,
  readyForOffline,
  register,
  signIn,
  synced,
} from './support/journey.ts';
import { expectAccessible } from './support/looks.ts';
import { expectOutcome, fillPrices } from './support/panel.ts';
import { makePicture } from './support/pictures.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

/** `YYYY-MM-DD` */
const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 24 * 60 * 60_000).toISOString().slice(0, 10);

/** A plan of the evening, kept and left. */
async function keepDraft(page: Page): Promise<void> {
  const sheet = await openPlan(page);
  await sheet.getByText('AAPL', { exact: true }).click();
  await fillPrices(sheet, '230', '221');
  await sheet.getByLabel('Target', { exact: true }).fill('250');
  await sheet.getByLabel('Size', { exact: true }).fill('100');
  await sheet.getByRole('textbox', { name: 'Setup' }).fill('Pullback');
  await sheet
    .getByLabel('Reason')
    .fill('It came back to the line of June and held it for three days.');
  await sheet
    .getByLabel('What proves me wrong')
    .fill('A close below the low of those three days, whatever the market does.');
  await sheet.getByText('Keep it for later').click();
  await sheet.getByLabel('Name of the draft').fill('Apple at the line');
  await sheet.getByRole('button', { name: 'Keep as a draft' }).click();
  await expect(page.getByRole('list', { name: 'Drafts to arm' })).toContainText(
    'Apple at the line',
  );
}

test('evening draft, morning arm, wait, task, retry, a smaller size, fills, words with two pictures, timeline: on a phone without a network, synced after', async ({
  browser,
}) => {
  const server = await ServerProcess.start();
  try {
    const page = await openPage(await browser.newContext(phone));
    const email = await register(page, server.url);
    await onboard(page, { persona: 'Swing', balanceAsOf: daysAgo(10) });
    await synced(page);
    await readyForOffline(page);
    await page.context().setOffline(true);
    await server.stop();

    await keepDraft(page);
    // The night: the browser forgets everything that is not on the disk.
    await page.reload();
    const drafts = page.getByRole('list', { name: 'Drafts to arm' });
    await expect(drafts).toBeVisible();
    await expectAccessible(page, 'today-with-a-draft');
    await drafts.getByRole('link', { name: /Apple at the line/ }).click();
    const sheet = page.getByRole('dialog', { name: 'Apple at the line' });
    await expect(sheet.getByRole('textbox', { name: 'Entry' })).toHaveValue('230');
    await expect(sheet.getByRole('radio', { name: 'Calm' })).not.toBeChecked();
    await sheet.getByRole('button', { name: 'Check my plan' }).click();
    await expect(sheet.getByText(/^Expected whether these still hold/)).toBeVisible();
    await expectAccessible(page, 'arming');
    await sheet.getByText('Entry, stop and size still hold').click();
    await sheet.getByText('Calm', { exact: true }).click();
    const event = sheet.getByRole('radiogroup', { name: /^An event/ });
    if ((await event.count()) > 0) await event.getByText('No', { exact: true }).click();
    const panel = await check(page, sheet);
    await expectOutcome(panel, 'Wait');
    await panel.getByRole('button', { name: 'Declare my balance' }).first().click();
    await panel.getByLabel('Balance', { exact: true }).fill('50000');
    await panel.getByRole('button', { name: 'Declare my balance' }).last().click();
    await panel.getByRole('button', { name: 'Ask again' }).click();
    await expectOutcome(panel, 'Size down');
    await panel.getByRole('button', { name: /^Use \d+/ }).click();
    await expectOutcome(panel, 'Go');

    await panel.getByRole('button', { name: 'Record my fill' }).click();
    await page.getByRole('button', { name: 'Record fill' }).click();
    await page.waitForURL(/\/trades\/.+/);
    await page.getByRole('link', { name: 'Close position' }).click();
    await page.getByLabel('Price', { exact: true }).fill('249');
    await page.getByRole('button', { name: 'Close position' }).click();
    await expect(page.getByRole('heading', { name: 'Post entry' })).toBeVisible();
    await page.getByLabel('What happened').fill('It went as written. I left a little early.');
    await page.getByRole('radiogroup', { name: 'Did I follow my plan?' }).getByText('Yes').click();
    await page.getByRole('radiogroup', { name: 'How I felt' }).getByText('Calm').click();
    await addPictures(page, [
      await makePicture(page, 'before.png'),
      await makePicture(page, 'after.png'),
    ]);
    await expect(grid(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'Save post entry' }).click();
    await expect(page.getByText('It went as written.').first()).toBeVisible();
    for (const step of [/Plan: long/, /revision/, /Post entry: calm/, /Adherence: /]) {
      await expect(page.getByRole('listitem').filter({ hasText: step }).first()).toBeVisible();
    }
    await expectAccessible(page, 'chain-whole');
    await page.getByRole('link', { name: 'Journal' }).first().click();
    const line = page.getByRole('link', { name: /AAPL long/ }).filter({ hasText: 'USD' });
    await expect(line).toBeVisible();
    await expect(page.getByRole('img', { name: '2 pictures' })).toBeVisible();

    const search = page.getByRole('searchbox', { name: 'Search notes, trades and plans' });
    await search.fill('aapl WRITTEN');
    await expect(line).toBeVisible();
    await search.fill('nothing holds these words');
    await expect(line).toHaveCount(0);
    await search.fill('');
    await page.getByText('Filter', { exact: true }).click();
    await page.getByLabel('Outcome').selectOption('Lost');
    await expect(line).toHaveCount(0);
    await page.getByLabel('Outcome').selectOption('Won');
    await page.getByLabel('Setup').selectOption('Pullback');
    await expect(line).toBeVisible();
    // The address says what is shown, without a network too.
    await page.reload();
    await expect(page.getByText('Filter: 2 set')).toBeVisible();
    await expect(line).toBeVisible();
    await expectAccessible(page, 'timeline');

    await server.start();
    await page.context().setOffline(false);
    await allSent(page);
    await synced(page);
    const desk = await openPage(await browser.newContext(laptop));
    await signIn(desk, server.url, email);
    await expect(desk.getByRole('heading', { name: 'Today' })).toBeVisible();
    await synced(desk);
    await expect(desk.getByText('Drafts to arm')).toHaveCount(0);
    await desk.goto(`${server.url}/trades`);
    await expect(desk.getByRole('img', { name: '2 pictures' })).toBeVisible();
    await expectAccessible(desk, 'timeline');
  } finally {
    await server.dispose();
  }
});
