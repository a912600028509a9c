import { expect } from '@playwright/test';
import { twoLosses } from './support/broker-file.ts';
import { checkPlan, importFile, onboard, openPage, phone, register } from './support/journey.ts';
import { Thumb, told } from './support/keystrokes.ts';
import { expectVerdict } from './support/panel.ts';
import { preview } from './support/rules-screen.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

/** As long as a first-time user may take from the verdict to knowing when the change acts. */
const MOST_SECONDS = 120;

test('on a phone a first-time user finds why a verdict fell, changes the rule, and knows when the change acts, in under two minutes', async ({
  browser,
}, info) => {
  const server = await ServerProcess.start();
  try {
    const page = await openPage(await browser.newContext(phone));
    await register(page, server.url);
    await onboard(page);
    await importFile(page, { name: 'orders.csv', buffer: twoLosses(3) });
    await page.getByRole('button', { name: 'Import 4 fills' }).click();
    await expect(page.getByText('Cooldown after 2 losses in a row')).toBeVisible();
    const panel = await checkPlan(page, { size: '9' });
    await expectVerdict(panel, 'Wait');
    const shot = (name: string) => page.screenshot({ path: info.outputPath(`${name}.png`) });

    const thumb = new Thumb(page);
    await shot('1-verdict');
    thumb.think('the verdict');
    await thumb.tap(panel.getByText('Why, and what would change it'), 'why');
    const risk = panel.getByRole('region', { name: 'Risk of one trade' });
    await thumb.read(risk.getByRole('heading').first(), 'the rule that saw too much risk');
    await shot('2-why');
    await thumb.tap(risk.getByRole('link', { name: /^Look at this rule/ }), 'the rule');

    await thumb.read(
      page.getByRole('heading', { name: 'Risk of one trade' }),
      'what the rule says',
    );
    await shot('3-rule');
    await thumb.retype(
      page.getByLabel('Most risk of one trade', { exact: true }),
      '1',
      'its figure',
    );
    const said = preview(page).getByText(/^Looser: acts on \w+day \d\d:\d\d\.$/);
    await thumb.read(said, 'which way it goes, and when it acts');
    await thumb.read(preview(page).getByText(/24 hours/), 'why then');
    await shot('4-looser');
    const at = (await said.textContent())?.replace('Looser: acts ', '').replace(/\.$/, '') ?? '';
    await thumb.tap(page.getByRole('button', { name: 'Save it like this' }), 'save');

    const waiting = page.getByRole('region', { name: 'Waiting to act' });
    await thumb.read(waiting.getByText(`Acts ${at}`), 'that it waits, and until when');
    await shot('5-waiting');
    await expect(waiting).toContainText(/Most risk of one trade: 0\.5\s.*→ 1\s/);

    console.info(told('from the verdict to knowing when the change acts', thumb));
    expect(thumb.seconds).toBeLessThan(MOST_SECONDS);
  } finally {
    await server.dispose();
  }
});
