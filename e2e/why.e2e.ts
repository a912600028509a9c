import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { twoLosses } from './support/broker-file.ts';
import {
  checkPlan,
  importFile,
  onboard,
  openPage,
  phone,
  readyForOffline,
  register,
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

const WHY = 'Why, and what would change it';

async function expectNoAxe(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((one) => `${name}: ${one.id} ${one.nodes[0]?.html}`)).toEqual([]);
}

/** What stands behind a label of a rule. */
const valueAt = (rule: Locator, label: string): Locator =>
  rule.locator('div', { has: rule.page().locator('dt', { hasText: label }) }).locator('dd');

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a plan that is stopped says why, offline: seen, age, limit, and what would change it, ${colorScheme}`, async ({
    browser,
  }, info) => {
    const page = await openPage(await browser.newContext({ ...phone, colorScheme }));
    await register(page, server.url);
    await onboard(page);
    await importFile(page, { name: 'orders.csv', buffer: twoLosses(3) });
    await page.getByRole('button', { name: 'Import 4 fills' }).click();
    await expect(page.getByText('Cooldown after 2 losses in a row')).toBeVisible();
    await synced(page);
    await readyForOffline(page);
    await page.context().setOffline(true);

    const panel = await checkPlan(page, { size: '9' });
    await expectVerdict(panel, 'Wait');
    await panel.getByText(WHY).click();
    const all = panel.getByRole('region', { name: 'What would change it' });
    await expect(all.getByText(/^With at most 5\sMES$/)).toBeVisible();
    await expect(all.getByText(/^From .*\d\d:\d\d on$/)).toBeVisible();

    const risk = panel.getByRole('region', { name: 'Risk of one trade' });
    await expect(valueAt(risk, 'It saw')).toHaveText('450.00 USD');
    await expect(valueAt(risk, 'My limit')).toHaveText(/^2\d\d\.\d\d USD$/);
    await expect(valueAt(risk, 'Margin')).toHaveText(/^\d+\.\d\d\sUSD over it$/);
    await expect(valueAt(risk, 'Seen in')).toContainText(/My balance, declared .*before/);
    await expect(risk.getByText(/^With at most 5\sMES$/)).toBeVisible();
    await expect(risk.getByText('Then this plan is Wait').first()).toBeVisible();
    await page.screenshot({ path: info.outputPath('why.png'), fullPage: false });
    await risk.scrollIntoViewIfNeeded();
    await page.screenshot({ path: info.outputPath('why-rule.png') });
    await panel.getByText('What the rules saw that passed').click();
    await page.screenshot({ path: info.outputPath('why-passed.png') });
    await expectNoAxe(page, 'why');
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a plan is tried as if things were otherwise, and rules against the past; nothing is kept, ${colorScheme}`, async ({
    browser,
  }, info) => {
    const page = await openPage(await browser.newContext({ ...phone, colorScheme }));
    await register(page, server.url);
    await onboard(page);
    const panel = await checkPlan(page);
    await expectVerdict(panel, 'Go');
    await page.keyboard.press('Escape');
    await synced(page);
    await readyForOffline(page);
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Rules' }).first().click();
    await page.getByRole('link', { name: 'Try a plan against my rules' }).click();
    await expect(page.getByText('Nothing of it is saved, sent or counted')).toBeVisible();

    const tryIt = page.getByRole('button', { name: 'Try it', exact: true });
    await tryIt.click();
    const result = page.getByRole('region', { name: 'What my rules would say' });
    await expectVerdict(result, 'Go');
    await expect(result.getByText('A trial: nothing of it is saved')).toBeVisible();

    await page.getByText('What if', { exact: true }).click();
    await page.getByLabel('If the result of my day were').fill('-1200');
    await tryIt.click();
    await expectVerdict(result, 'No go');
    await page.screenshot({ path: info.outputPath('trial-no-go.png') });
    await result.getByText(WHY).click();
    await expect(result.getByText(/^From tomorrow 00:00 on|^From .*on$/).first()).toBeVisible();
    await page.screenshot({ path: info.outputPath('trial-why.png') });

    await page.getByLabel('If the result of my day were').fill('a lot');
    await tryIt.click();
    await expect(page.getByText('Expected a number, found “a lot”.').first()).toBeVisible();
    await page.getByLabel('If the result of my day were').fill('');
    await page.getByText('My rules, as they stand').click();
    const risk = page.getByRole('listitem').filter({ hasText: 'Risk of one trade' }).first();
    await risk.getByRole('button', { name: 'Try other figures' }).click();
    await page.screenshot({ path: info.outputPath('trial-rules.png') });
    await risk.getByRole('textbox').first().fill('0.05');
    await risk.getByRole('button', { name: 'Try it like this' }).click();
    await expect(page.getByText('My rules, 1 changed')).toBeVisible();
    await tryIt.click();
    await expectVerdict(result, 'No go');

    const past = page.getByRole('region', { name: 'Against my past plans' });
    await past.getByRole('button', { name: 'Decide my past plans again' }).click();
    await expect(past.getByText('Of 1 plan, 1 would have been decided otherwise.')).toBeVisible();
    await expect(past.getByText('Go before, No go now')).toBeVisible();
    await past.scrollIntoViewIfNeeded();
    await page.screenshot({ path: info.outputPath('trial-past.png') });
    await expectNoAxe(page, 'trial');

    await page.goto(`${server.url}/intents`);
    await expect(page.getByRole('list', { name: 'Plans' }).getByRole('listitem')).toHaveCount(1);
  });
}
