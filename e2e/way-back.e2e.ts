import { expect } from '@playwright/test';
import { openDemo } from './support/demo.ts';
import { openPage, phone } from './support/journey.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

let server: ServerProcess;
test.beforeAll(async () => {
  server = await ServerProcess.start();
});
test.afterAll(() => server.dispose());

/** px that a line above may have grown by. */
const OFF = 50;

test('a link leads to the top of its screen, the way back to the place it was followed from', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await openDemo(page, server.url, 'Short term');
  const place = () => page.evaluate(() => scrollY);
  const tab = (name: string) =>
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
  await tab('Journal').tap();
  await expect(page.getByRole('heading', { name: 'Journal', level: 1 })).toBeVisible();
  await expect(page.getByRole('list', { name: /^Entries of / }).first()).toBeVisible();
  await page.evaluate(() => scrollTo(0, 2_000));
  await expect.poll(place).toBeGreaterThan(1_500);
  // The rows of the new place are drawn a little after it was reached.
  const found = await page.waitForFunction(() =>
    [...document.querySelectorAll('main a[href^="/trades/"]')]
      .find((link) => {
        const { top, bottom } = link.getBoundingClientRect();
        return top > 200 && bottom < innerHeight - 200;
      })
      ?.getAttribute('href'),
  );
  const href = await found.jsonValue();
  const link = page.locator(`main a[href="${href}"]`);
  await expect(link).toBeInViewport();
  const before = await place();
  await link.tap();
  await expect(page.getByRole('heading', { name: 'How it went' })).toBeVisible();
  expect(await place()).toBe(0);
  // As long as it takes the list behind it to hear that it is out of sight.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Journal', level: 1 })).toBeVisible();
  await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThan(OFF);
  await expect(link).toBeInViewport();

  await tab('Today').tap();
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  expect(await place()).toBe(0);
  // Twice before the sheet is there: one step of the history all the same.
  await page.getByRole('button', { name: 'New plan' }).evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  const sheet = page.getByRole('dialog', { name: 'New plan' });
  await expect(sheet).toBeVisible();
  await page.goBack();
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(`${server.url}/`);
});

test('a form that is saved does not close the plan that was opened meanwhile', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await openDemo(page, server.url, 'Short term');
  await page.goto(`${server.url}/calendar/new`);
  await page.getByLabel('What it is').fill('Oil stocks');
  await page.getByLabel('Time').fill('14:30');
  await page.getByRole('radio', { name: 'High' }).check({ force: true });
  await page.getByRole('radio', { name: 'Economy' }).check({ force: true });
  // The plan is asked for while the event is written.
  const create = await page.getByRole('button', { name: 'New plan' }).elementHandle();
  await page.getByRole('button', { name: 'Save the event' }).evaluate((save: HTMLElement, plan) => {
    save.click();
    (plan as HTMLElement).click();
  }, create);
  const sheet = page.getByRole('dialog', { name: 'New plan' });
  await expect(sheet).toBeVisible();
  await expect(page.locator('form button', { hasText: 'Save the event' })).toBeEnabled();
  await expect(sheet).toBeVisible();
  await page.goBack();
  await page.goto(`${server.url}/calendar`);
  await expect(page.getByText('Oil stocks')).toBeVisible();
});
