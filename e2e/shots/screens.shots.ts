import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { openDemo } from '../support/demo.ts';
import { check, laptop, openPage, phone, typePlan } from '../support/journey.ts';
import { ServerProcess } from '../support/server.ts';

const FOLDER = fileURLToPath(new URL('../../shots/', import.meta.url));

let server: ServerProcess;
test.beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  server = await ServerProcess.start();
});
test.afterAll(async () => {
  await server.dispose();
  writeFileSync(path.join(FOLDER, 'index.html'), contactSheet());
});

/** All pictures on one page, to be looked at together. */
function contactSheet(): string {
  const files = readdirSync(FOLDER)
    .filter((one) => one.endsWith('.png'))
    .sort();
  const figures = files.map(
    (file) => `<figure><img src="${file}" alt=""><figcaption>${file}</figcaption></figure>`,
  );
  const style = 'figure{display:inline-block;margin:8px}img{height:420px;border:1px solid #999}';
  return `<!doctype html><meta charset="utf-8"><title>Shots</title><style>${style}</style>${figures.join('')}\n`;
}

/** In both themes. */
async function shoot(page: Page, name: string, on: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: path.join(FOLDER, `${name}-${on}-${colorScheme}.png`) });
  }
}

/** Opens a path and waits until rows of the demo are on it. */
async function go(page: Page, to: string, seen: string | RegExp): Promise<void> {
  await page.goto(server.url + to);
  const shown = page.getByRole('main').getByText(seen).filter({ visible: true });
  await expect(shown.first()).toBeVisible();
}

for (const [on, options] of Object.entries({ phone, laptop })) {
  test(`twelve screens on a ${on}`, async ({ browser }) => {
    const page = await openPage(await browser.newContext(options));
    await page.goto(server.url);
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
    await shoot(page, '01-sign-in', on);
    await openDemo(page, server.url, 'Short term');
    await shoot(page, '02-today', on);

    const sheet = await typePlan(page, { size: '9', setup: 'Pullback' });
    await shoot(page, '03-plan', on);
    const panel = await check(page, sheet);
    await expect(panel.getByText('What stops me')).toBeVisible();
    await shoot(page, '04-gate-panel', on);

    await go(page, '/trades', /MES|MNQ/);
    await expect(page.getByRole('img', { name: /^score/ }).first()).toBeVisible();
    await shoot(page, '05-journal', on);
    await page
      .getByRole('main')
      .getByRole('link', { name: /MES|MNQ/ })
      .nth(4)
      .click();
    await expect(page.getByText('Planned risk (1R)')).toBeVisible();
    await shoot(page, '06-trade', on);
    await go(page, '/digest', /week|digest/i);
    await page.getByRole('main').getByRole('link').nth(1).click();
    await expect(page.getByText('Print and files')).toBeAttached();
    await shoot(page, '07-digest', on);
    await go(page, '/rules', 'Risk of one trade');
    await shoot(page, '08-rules', on);
    await page
      .getByRole('link', { name: /Risk of one trade/ })
      .first()
      .click();
    await expect(page.getByLabel('Most risk of one trade', { exact: true })).toBeVisible();
    await shoot(page, '09-rule', on);
    await go(page, '/more', 'What I trade with');
    await shoot(page, '10-more', on);
    await go(page, '/more/setups', 'Opening range');
    await shoot(page, '11-setups', on);
    await go(page, '/more/instruments', 'Micro E-mini S&P 500');
    await shoot(page, '12-instruments', on);
  });
}
