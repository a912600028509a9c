import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import {
  checkPlan,
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
import { bringOldAccountIn } from './support/old-account.ts';
import { expectVerdict } from './support/panel.ts';
import { openRules, pressFigure, preview, ruleOf, saveRule } from './support/rules-screen.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

let server: ServerProcess;
test.beforeAll(async () => {
  server = await ServerProcess.start();
});
test.afterAll(() => server.dispose());

const TRADES = 'Trades in one day';
const RISK = 'Risk of one trade';
const WAITING = 'Waiting to act';

async function expectNoAxe(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map((one) => `${name} ${colorScheme}: ${one.id} ${one.nodes[0]?.html}`),
    ).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** A phone and a laptop of one person whose first days are over. */
async function twoDevices(newContext: (of: object) => Promise<BrowserContext>) {
  const hand = await openPage(await newContext(phone));
  const email = await register(hand, server.url);
  await bringOldAccountIn(hand);
  await synced(hand);
  const desk = await openPage(await newContext(laptop));
  await signIn(desk, server.url, email);
  await expect(desk.getByRole('heading', { name: 'Today' })).toBeVisible();
  await synced(desk);
  return { hand, desk };
}

test('a tightening acts now on both devices; a loosening made offline waits, survives a clock set forward, and is withdrawn', async ({
  browser,
}, info) => {
  const { hand, desk } = await twoDevices((of) => browser.newContext(of));
  await openRules(hand);
  await hand.screenshot({ path: info.outputPath('rules-phone.png') });
  await expectNoAxe(hand, 'rules');

  const risk = await pressFigure(hand, RISK, /^0\.5\s%/);
  await risk.fill('200');
  await expect(preview(hand)).toContainText(/Looser: acts on \w+day \d\d:\d\d\./);
  await risk.fill('half');
  await hand.getByRole('button', { name: 'Save it like this' }).click();
  await expect(risk).toBeFocused();
  await expect(risk).toHaveAccessibleDescription(/Expected a number \(% of equity\), found “half”/);
  await risk.fill('0.05');
  await expect(preview(hand)).toHaveText('Tighter: acts now.');
  await hand.screenshot({ path: info.outputPath('tighter-phone.png'), fullPage: true });
  await expectNoAxe(hand, 'rule');
  await saveRule(hand);
  await openRules(desk);
  await expect(ruleOf(desk, RISK)).toContainText(/at most\s0\.05\s%/);
  await expectVerdict(await checkPlan(desk), 'No go');
  await desk.keyboard.press('Escape');
  await openRules(desk);

  await synced(hand);
  await readyForOffline(hand);
  await hand.context().setOffline(true);
  await openRules(hand);
  const trades = await pressFigure(hand, TRADES, /^6\strades/);
  await trades.fill('9');
  await expect(preview(hand)).toContainText(/Looser: acts on \w+day \d\d:\d\d\./);
  await expect(preview(hand)).toContainText('the time counts from when the server receives it');
  await hand.screenshot({ path: info.outputPath('looser-offline-phone.png'), fullPage: true });
  await saveRule(hand);
  const waiting = hand.getByRole('region', { name: WAITING });
  await expect(waiting).toContainText(/Most trades in one day: 6\strades → 9\strades/);
  await expect(waiting).toContainText('Not sent yet');
  await expect(ruleOf(hand, TRADES)).toContainText(/at most\s6\strades/);
  await hand.screenshot({ path: info.outputPath('waiting-phone.png') });

  // Three days on by the phone's own clock, still without the server.
  await hand.addInitScript(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 3 * 24 * 60 * 60_000;
  });
  await hand.context().setOffline(false);
  await hand.reload();
  await synced(hand);
  await expect(ruleOf(hand, TRADES)).toContainText(/at most\s6\strades/);
  await expect(waiting).toContainText(/Acts on \w+day \d\d:\d\d/);
  await expect(waiting).not.toContainText('Not sent yet');

  const onDesk = desk.getByRole('region', { name: WAITING });
  await expect(onDesk).toContainText(/6\strades → 9\strades/);
  await expect(ruleOf(desk, TRADES)).toContainText(/at most\s6\strades/);
  await desk.screenshot({ path: info.outputPath('waiting-laptop.png') });
  await onDesk.getByRole('button', { name: /^Withdraw/ }).click();
  await expect(onDesk).toHaveCount(0);
  await expect(waiting).toHaveCount(0);

  await desk.getByRole('link', { name: 'What changed in my rules, and when' }).click();
  const history = desk.getByRole('list', { name: 'Changes, the newest first' });
  await expect(history.getByRole('listitem').first()).toContainText('Version');
  await expect(history).toContainText('looser, withdrawn');
  await expect(history).toContainText(
    /Most risk of one trade: 0\.5.*→ 0\.05.*tighter, acted at once/,
  );
  await expect(history).toContainText(/on (Android|Linux)|Chrom/);
  await desk.screenshot({ path: info.outputPath('history-laptop.png') });
  await expectNoAxe(desk, 'history');
});

test('of two devices that edit at once the loser sees what differs, and makes its change on top', async ({
  browser,
}, info) => {
  const { hand, desk } = await twoDevices((of) => browser.newContext(of));
  await readyForOffline(hand);
  await hand.context().setOffline(true);
  await openRules(hand);
  await (await pressFigure(hand, TRADES, /^6\strades/)).fill('4');
  await saveRule(hand);
  await openRules(desk);
  await (await pressFigure(desk, TRADES, /^6\strades/)).fill('5');
  await saveRule(desk);
  await synced(desk);

  await hand.context().setOffline(false);
  const refused = hand.getByRole('list', { name: 'Changes that were not taken' });
  await expect(refused).toBeVisible({ timeout: 40_000 });
  await expect(ruleOf(hand, TRADES)).toContainText(/at most\s5\strades/);
  await refused.getByRole('link').click();
  const mine = hand.getByRole('region', { name: 'What I changed' });
  await expect(mine).toContainText(/6\strades → 4\strades/);
  await expect(hand.getByRole('region', { name: 'What is there now' })).toContainText(
    /6\strades → 5\strades/,
  );
  await expect(hand.getByText('Tighter: acts now.')).toBeVisible();
  await hand.screenshot({ path: info.outputPath('conflict-phone.png') });
  await expectNoAxe(hand, 'conflict');
  await hand.getByRole('button', { name: 'Make my change on top' }).click();
  await expect(ruleOf(hand, TRADES)).toContainText(/at most\s4\strades/);
  await expect(refused).toHaveCount(0);
  await expect(ruleOf(desk, TRADES)).toContainText(/at most\s4\strades/);
});

test('a rule that another device removes while it is open says so, and can be added again', async ({
  browser,
}, info) => {
  const hand = await openPage(await browser.newContext(phone));
  const email = await register(hand, server.url);
  await onboard(hand);
  await synced(hand);
  const desk = await openPage(await browser.newContext(laptop));
  await signIn(desk, server.url, email);
  await openRules(desk);
  const trades = await pressFigure(desk, TRADES, /^6\strades/);
  await trades.fill('4');

  await openRules(hand);
  await ruleOf(hand, TRADES).getByRole('link', { name: TRADES, exact: true }).click();
  await hand.getByRole('button', { name: 'Remove this rule…' }).click();
  await expect(hand.getByText('Looser: acts now.')).toBeVisible();
  await expect(hand.getByText('In my first 72 hours everything acts at once.')).toBeVisible();
  await hand.getByRole('button', { name: 'Remove it' }).click();
  await expect(ruleOf(hand, TRADES)).toHaveCount(0);

  await expect(desk.getByText(/^This rule was removed on .+ while I had it open\.$/)).toBeVisible();
  await desk.screenshot({ path: info.outputPath('removed-laptop.png') });
  await desk.getByRole('button', { name: 'Save it like this' }).click();
  await expect(desk.getByText(/was removed/).first()).toBeVisible();
  await desk.getByRole('button', { name: 'Add it again' }).click();
  await saveRule(desk);
  await expect(ruleOf(desk, TRADES)).toContainText(/at most\s4\strades/);
  await expect(ruleOf(hand, TRADES)).toContainText(/at most\s4\strades/);
});

test('rules of my own decide a plan; added and put in order by the keyboard alone', async ({
  browser,
}, info) => {
  const page = await openPage(await browser.newContext(laptop));
  await register(page, server.url);
  await onboard(page);
  await openRules(page);
  const press = async (target: ReturnType<Page['getByRole']>) => {
    await target.focus();
    await page.keyboard.press('Enter');
  };
  await press(page.getByRole('link', { name: 'Add a rule' }));
  await expect(page.getByRole('list', { name: 'Kinds of rules: My own' })).toBeVisible();
  await page.screenshot({ path: info.outputPath('kinds-laptop.png') });
  await expectNoAxe(page, 'kinds');
  await press(page.getByRole('link', { name: /^My own rule/ }));
  await page.getByLabel('Name').fill('No doubles');
  await page.getByLabel('I look at').selectOption('plan.size');
  await page.getByLabel('It', { exact: true }).selectOption('ge');
  await page.getByLabel('This value').fill('2');
  await page.getByRole('radio', { name: 'No go' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('When my size is at least 2, the plan is off.')).toBeVisible();
  await expect(preview(page)).toContainText('Tighter: acts now.');
  await page.screenshot({ path: info.outputPath('own-rule-laptop.png') });
  await expectNoAxe(page, 'own rule');
  await press(page.getByRole('button', { name: 'Save it like this' }));
  await expect(ruleOf(page, 'No doubles')).toBeVisible();

  await press(page.getByRole('link', { name: 'Add a rule' }));
  await press(page.getByRole('link', { name: /^My own question/ }));
  await page.getByLabel('My question, as a sentence').fill('I read my plan aloud');
  await press(page.getByRole('button', { name: 'Save it like this' }));
  await expect(ruleOf(page, 'My own question')).toBeVisible();

  await press(page.getByRole('link', { name: 'Change their order' }));
  const up = page.getByRole('button', { name: 'My own question: one up' });
  await press(up);
  await expect(page.getByText(/^My own question is now 14 of 15\.$/)).toBeAttached();
  await expect(up).toBeFocused();
  await expectNoAxe(page, 'order');
  await page.screenshot({ path: info.outputPath('order-laptop.png') });
  await press(page.getByRole('button', { name: 'Save this order' }));
  await expect(ruleOf(page, 'My own question')).toBeVisible();
  const titles = page.getByRole('list', { name: 'Rules, Short term' }).getByRole('heading');
  await expect(titles.nth(13)).toHaveText('My own question');

  const sheet = await openPlan(page);
  await expect(sheet.getByRole('radiogroup', { name: 'I read my plan aloud' })).toBeVisible();
  await page.keyboard.press('Escape');
  const ask = (size: string, said: 'Yes' | 'No') =>
    checkPlan(page, { size, answers: { 'I read my plan aloud': said } });
  const panel = await ask('2', 'Yes');
  await expectVerdict(panel, 'No go');
  await expect(panel.getByText(/My own rule called “No doubles” applies/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  const other = await ask('1', 'No');
  await expectVerdict(other, 'Wait');
  await expect(other.getByText(/“I read my plan aloud”/).first()).toBeVisible();
});
