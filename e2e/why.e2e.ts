import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
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
