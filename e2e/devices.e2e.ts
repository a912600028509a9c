import { expect, type Page } from '@playwright/test';
import {
  laptop,
  onboard,
  openPage,
  phone,
  readyForOffline,
  register,
  signIn,
  synced,
} from './support/journey.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

/** By the app's own links. */
async function openMore(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('link', { name: 'More' }).click();
  await page.getByRole('main').getByRole('link', { name }).click();
}

const devices = (page: Page) => page.getByRole('list', { name: 'My devices' });

/** On the screen of a new event, which is there without a network too. */
async function fillEvent(page: Page, title: string): Promise<void> {
  await page.getByLabel('What it is').fill(title);
  await page.getByLabel('Date').fill('2099-06-12');
  await page.getByLabel('Time', { exact: true }).fill('12:30');
  await page.getByRole('radio', { name: 'High' }).check({ force: true });
  await page.getByRole('radio', { name: 'Economy' }).check({ force: true });
  await page.getByRole('button', { name: 'Save the event' }).click();
}

test('SYNC-R02 a device is shut out on another one: it says so, and its offline writes are kept', async ({
  browser,
}) => {
  test.slow();
  const server = await ServerProcess.start();
  try {
    const [mine, lost] = await Promise.all([browser.newContext(laptop), browser.newContext(phone)]);
    const desk = await openPage(mine);
    const email = await register(desk, server.url);
    await onboard(desk);
    await synced(desk);
    const mobile = await openPage(lost);
    await signIn(mobile, server.url, email);
    await synced(mobile);
    await readyForOffline(mobile);

    await openMore(desk, /^Devices/);
    await expect(devices(desk).getByRole('link')).toHaveCount(2);
    const other = devices(desk).getByRole('link').filter({ hasNotText: 'this device' });
    await other.click();
    await desk.getByLabel('Name').fill('The phone I lost');
    await desk.getByRole('button', { name: 'Rename' }).click();
    await expect(desk.getByLabel('Name')).toHaveValue('The phone I lost');
    await openMore(mobile, /^Devices/);
    await expect(devices(mobile).getByText('The phone I lost')).toBeVisible();
    await expect(devices(mobile).getByText('this device')).toBeVisible();

    await openMore(mobile, /^Calendar/);
    await mobile.getByRole('link', { name: 'Add my first event' }).click();
    await lost.setOffline(true);
    await fillEvent(mobile, 'Written after it was lost');
    await expect(mobile.getByText(/waiting/).first()).toBeVisible();

    await desk.getByRole('button', { name: 'Shut this device out' }).click();
    await desk.getByRole('button', { name: 'Shut it out' }).click();
    await expect(desk.getByRole('button', { name: 'Let it in again' })).toBeVisible();
    await synced(desk);
    await lost.setOffline(false);

    await expect(mobile.getByText('Needs me').first()).toBeVisible({ timeout: 20_000 });
    await openMore(mobile, /^Sync/);
    await expect(mobile.getByText('This device was shut out')).toBeVisible();
    await expect(mobile.getByRole('button', { name: /[Dd]ownload/ })).toBeVisible();

    await openMore(desk, /^Refused writes/);
    const refused = desk.getByRole('list', { name: 'Refused writes' });
    await expect(refused.getByText('An event of my calendar')).toBeVisible({ timeout: 20_000 });
    await refused.getByRole('link').click();
    await desk.getByRole('button', { name: 'Send again' }).click();
    await openMore(desk, /^Calendar/);
    await expect(desk.getByText('Written after it was lost')).toBeVisible();

    await openMore(desk, /^Devices/);
    await devices(desk).getByText('The phone I lost').click();
    await desk.getByRole('button', { name: 'Let it in again' }).click();
    await expect(desk.getByRole('button', { name: 'Shut this device out' })).toBeVisible();
    await mobile.getByRole('button', { name: 'Ask again' }).click();
    await expect(mobile.getByText('This device was shut out')).toHaveCount(0);
    await openMore(mobile, /^Calendar/);
    await mobile.getByRole('link', { name: 'Add an event' }).click();
    await fillEvent(mobile, 'Written on the phone I found');
    await openMore(desk, /^Calendar/);
    await expect(desk.getByText('Written on the phone I found')).toBeVisible({ timeout: 20_000 });
  } finally {
    await server.dispose();
  }
});
