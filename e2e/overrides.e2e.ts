import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';
import {
  checkPlan,
  onboard,
  openPage,
  phone,
  readyForOffline,
  register,
  signIn,
  synced,
} from './support/journey.ts';
import { expectVerdict } from './support/panel.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

let server: ServerProcess;
test.beforeAll(async () => {
  server = await ServerProcess.start();
});
test.afterAll(() => server.dispose());

const REASON =
  'The level held twice in the last hour and my plan was written last evening, before any of the noise of today.';
/** Ten points to the stop, twelve to the target: my rule wants 1.5 R. */
const POOR = { size: '2', target: '7312' };
const POOR_MNQ = { instrument: 'MNQ', entry: '24000', stop: '23990', target: '24012', size: '2' };

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** From the panel of a plan that waits to the override that was asked for. */
async function askFor(page: Page, risk: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Override a rule' }).first().click();
  await expect(page.getByRole('group', { name: 'My safeguards' })).toBeVisible();
  await page.getByLabel('Why, this time').fill(reason);
  await page.getByLabel('The money at risk').fill(risk);
  await page.getByRole('button', { name: 'Ask for this override' }).click();
  await page.waitForURL(/\/overrides\/.+/);
  await expect(page.getByRole('heading', { name: 'Asked' })).toBeVisible();
}

async function secondDevice(browser: Browser, email: string): Promise<Page> {
  const page = await openPage(await browser.newContext(phone));
  await signIn(page, server.url, email);
  await synced(page);
  await readyForOffline(page);
  await synced(page);
  return page;
}

test('one person, two devices offline: the first override is provisional, then confirmed, and taken back; the other is denied without a breach', async ({
  browser,
}) => {
  const a = await openPage(await browser.newContext(phone));
  const email = await register(a, server.url);
  await onboard(a);
  await synced(a);
  await readyForOffline(a);
  await synced(a);
  const b = await secondDevice(browser, email);
  await a.context().setOffline(true);
  await b.context().setOffline(true);

  await expectVerdict(await checkPlan(a, POOR), 'Wait');
  await a.getByRole('button', { name: 'Override a rule' }).first().click();
  // What is not there yet is said at its field, and nothing is asked.
  await a.getByLabel('Why, this time').fill('Because');
  await a.getByRole('button', { name: 'Ask for this override' }).click();
  await expect(a.getByText(/Expected at least 80 characters/)).toBeVisible();
  await a.getByLabel('Why, this time').fill(REASON);
  await a.getByLabel('The money at risk').fill('50');
  await a.getByRole('button', { name: 'Ask for this override' }).click();
  await expect(a.getByText(/Expected 100.00 USD within 1 %/)).toBeVisible();
  await expectNoViolations(a);
  await a.getByLabel('The money at risk').fill('100');
  await a.getByRole('button', { name: 'Ask for this override' }).click();
  await a.waitForURL(/\/overrides\/.+/);
  await expect(a.getByRole('button', { name: 'Confirm my override' })).toBeDisabled();
  await expectNoViolations(a);

  await expectVerdict(await checkPlan(b, POOR_MNQ), 'Wait');
  await askFor(b, '40', `${REASON} Here too.`);

  // The pause runs on while the app is closed.
  const at = a.url();
  await a.goto('about:blank');
  await a.waitForTimeout(62_000);
  await a.goto(at);
  await a.getByRole('button', { name: 'Confirm my override' }).click();
  await expect(a.getByRole('heading', { name: 'Granted on this device' })).toBeVisible();
  await expect(a.getByText(/Not yet confirmed/).first()).toBeVisible();
  await expect(a.getByText('My override of reward to risk was granted.')).toBeVisible();
  await b.getByRole('button', { name: 'Confirm my override' }).click();
  await expect(b.getByRole('heading', { name: 'Granted on this device' })).toBeVisible();
  await b.getByRole('button', { name: /Use 1.MNQ under it/ }).click();
  await expectVerdict(b.locator('main'), 'Go');
  await expect(b.getByText('Under my override', { exact: true }).first()).toBeVisible();

  await a.context().setOffline(false);
  await expect(a.getByRole('heading', { name: 'Granted', exact: true })).toBeVisible({
    timeout: 30_000,
  });
  await a.getByRole('button', { name: /Use 1.MES under it/ }).click();
  await expectVerdict(a.locator('main'), 'Go');
  await expect(a.getByText(/under my own override/).first()).toBeVisible();
  await expect(a.getByText(/^Confirmed/).first()).toBeVisible({ timeout: 30_000 });
  await expectNoViolations(a);

  await b.context().setOffline(false);
  await expect(b.getByText(/override that this device had granted was denied/).first()).toBeVisible(
    {
      timeout: 30_000,
    },
  );
  await b.goto(`${server.url}/overrides`);
  await b.getByRole('list', { name: 'Overrides' }).getByText('denied').click();
  await expect(
    b.getByText('Another plan of mine was under an override on this day.'),
  ).toBeVisible();
  await expect(b.getByText(/is no breach/)).toBeVisible();
  await expectNoViolations(b);

  await a.goto(at);
  await a.getByRole('button', { name: 'Take it back' }).click();
  await expect(a.getByRole('heading', { name: 'Taken back' })).toBeVisible();
  await b.goto(`${server.url}/overrides`);
  await expect(b.getByRole('list', { name: 'Overrides' }).getByText('taken back')).toBeVisible({
    timeout: 30_000,
  });
  await expectNoViolations(b);
});

test('a clock that is set forward gains nothing: the override is denied by the corrected time', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await page.clock.install();
  await register(page, server.url);
  await onboard(page);
  await synced(page);
  await readyForOffline(page);
  await synced(page);
  await page.context().setOffline(true);
  await expectVerdict(await checkPlan(page, POOR), 'Wait');
  await askFor(page, '100', REASON);
  await page.clock.fastForward('01:01');
  await page.getByRole('button', { name: 'Confirm my override' }).click();
  await expect(page.getByRole('heading', { name: 'Granted on this device' })).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText('Its pause was not over by the corrected time.')).toBeVisible({
    timeout: 30_000,
  });
});

test('a rule that is never overridden says why, and there is nothing to ask', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await register(page, server.url);
  await onboard(page);
  await expectVerdict(await checkPlan(page, { size: '9' }), 'Size down');
  await page.getByRole('button', { name: 'Override a rule' }).first().click();
  const closed = page.getByRole('region', { name: 'Without an override' });
  await expect(closed.getByText(/more than one and a half times my limit/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ask for this override' })).toHaveCount(0);
  await expectNoViolations(page);
});
