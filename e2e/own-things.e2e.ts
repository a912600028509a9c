import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import {
  check,
  onboard,
  openPage,
  openPlan,
  phone,
  readyForOffline,
  register,
} from './support/journey.ts';
import { expectAccessible } from './support/looks.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

const more = async (page: Page, name: string | RegExp): Promise<void> => {
  await page.getByRole('link', { name: 'More' }).first().click();
  await page.getByRole('main').getByRole('link', { name }).click();
};

/** The file that a press of the button gives. */
async function exported(page: Page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export everything' }).click(),
  ]);
  await expect(page.getByText(/rows, .*given to the browser/)).toBeVisible();
  return JSON.parse(readFileSync(await file.path(), 'utf8'));
}

test('what a trader sets is used in the next plan, goes with the export, and needs no server', async ({
  browser,
}) => {
  const server = await ServerProcess.start();
  try {
    const page = await openPage(await browser.newContext(phone));
    await register(page, server.url);
    await onboard(page);
    await readyForOffline(page);

    await test.step('a setup with its checks', async () => {
      await more(page, /^Setups/);
      await page.getByRole('link', { name: 'Name my first setup' }).click();
      await page.getByLabel('Name', { exact: true }).fill('פריצה 🚀');
      await page.getByLabel('What I check before it').fill('The range is old\nVolume is there');
      await expectAccessible(page, 'setup, new');
      await page.getByRole('button', { name: 'Save the setup' }).click();
      await expect(page.getByRole('link', { name: /פריצה 🚀/ })).toContainText('The range is old');
      await expectAccessible(page, 'setups');
    });

    await test.step('an instrument of my own, refused and saved', async () => {
      await more(page, /^Instruments/);
      await expectAccessible(page, 'instruments');
      await page.getByRole('link', { name: 'Add an instrument' }).click();
      await page.getByLabel('Symbol').fill('MES');
      await page.getByLabel('Smallest move of the price').fill('0');
      await page.getByRole('button', { name: 'Save the instrument' }).click();
      await expect(page.getByText('Expected a number above zero, found “0”.')).toBeVisible();
      await page.getByLabel('Smallest move of the price').fill('0.05');
      await page.getByRole('button', { name: 'Save the instrument' }).click();
      await expect(page.getByText(/symbol that no other instrument has/)).toBeVisible();
      await page.getByLabel('Symbol').fill('RHM');
      await expectAccessible(page, 'instrument, new');
      await page.getByRole('button', { name: 'Save the instrument' }).click();
      await expect(page.getByRole('list', { name: 'Mine' })).toContainText('RHM');
    });

    await server.stop();

    await test.step('fees of a known instrument are mine, without a server', async () => {
      await page.getByLabel('Search instruments').fill('micro e-mini nas');
      await page.getByRole('link', { name: /^MNQ/ }).click();
      await page.getByText('A lot', { exact: true }).click();
      await page.getByLabel('To get in').fill('0,62');
      await page.getByLabel('To get out').fill('0.62');
      await page.getByRole('button', { name: 'Save the instrument' }).click();
      await expect(page.getByRole('list', { name: 'Mine' })).toContainText('MNQ');
    });

    await test.step('the account has another name', async () => {
      await more(page, /^Futures/);
      await page.getByLabel('Name', { exact: true }).fill('Prop 50k');
      await page.getByRole('button', { name: 'Save the name' }).click();
      await expect(page.getByRole('button', { name: 'Save the name' })).toHaveCount(0);
      await expectAccessible(page, 'account');
      await page.getByRole('link', { name: 'More' }).first().click();
      await expect(page.getByRole('list', { name: 'Accounts' })).toContainText('Prop 50k');
    });

    await test.step('dates and numbers are written and read the chosen way', async () => {
      await page.getByLabel('Dates and numbers').selectOption('German');
      await expect(page.getByText('−12.345,67')).toBeVisible();
      await page.reload();
      await expect(page.getByText('−12.345,67')).toBeVisible();
      await page.getByLabel('Dates and numbers').selectOption('British');
      await expectAccessible(page, 'more');
    });

    await test.step('a plan offers the setup and shows its checks', async () => {
      const sheet = await openPlan(page);
      await sheet.getByText('פריצה 🚀', { exact: true }).click();
      await sheet.getByText('Volume is there').click();
      await sheet.getByRole('radio', { name: 'MNQ' }).check({ force: true });
      await sheet.getByRole('radio', { name: 'Long' }).check({ force: true });
      await sheet.getByLabel('Entry').fill('20000');
      await sheet.getByLabel('Stop', { exact: true }).fill('19990');
      await sheet.getByLabel('Target', { exact: true }).fill('20030');
      await sheet.getByLabel('Size', { exact: true }).fill('1');
      await sheet.getByRole('radio', { name: 'Calm' }).check({ force: true });
      const panel = await check(page, sheet);
      await panel.getByRole('button', { name: 'Close' }).last().click();
    });

    await test.step('the export holds it all', async () => {
      await more(page, 'Export everything');
      await expectAccessible(page, 'export');
      const { rows, counts, version } = await exported(page);
      expect(version).toBe(2);
      expect(rows.setup).toMatchObject([{ name: 'פריצה 🚀' }]);
      expect(rows.account).toMatchObject([{ label: 'Prop 50k' }]);
      expect(rows.instrument.map(({ symbol }: { symbol: string }) => symbol).sort()).toEqual([
        'MNQ',
        'RHM',
      ]);
      expect(rows.intent).toMatchObject([
        { plan: { setup: 'פריצה 🚀' }, context: { checklist: ['Volume is there'] } },
      ]);
      expect(rows.gate_decision).toHaveLength(1);
      for (const [entity, list] of Object.entries<unknown[]>(rows)) {
        expect(list).toHaveLength(counts[entity]);
      }
    });

    await test.step('what it is and whose work is in it can be read', async () => {
      await more(page, /^About/);
      await page.getByText('Licences of what others wrote').click();
      await expect(page.getByText(/react-dom \d+\.\d+\.\d+ · MIT/)).toBeVisible();
      await expectAccessible(page, 'about');
    });

    await test.step('what is not there any more says so', async () => {
      for (const path of ['/more/setups/gone', '/more/instruments/gone', '/accounts/gone']) {
        await page.goto(server.url + path);
        await expect(page.getByText(/is not on this device/)).toBeVisible();
      }
    });

    await server.start();
    await page.goto(`${server.url}/more/sync`);
    await expect(page.getByText('nothing', { exact: true })).toBeVisible();
    await page.goto(`${server.url}/more`);
    await expect(page.getByText('nothing waits')).toBeVisible({ timeout: 30_000 });
  } finally {
    await server.dispose();
  }
});
