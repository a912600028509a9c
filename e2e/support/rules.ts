import { expect, type Page } from '@playwright/test';
import { openAccount, type PersonaName, register } from './journey.ts';

export const RULES: Readonly<Record<PersonaName, number>> = {
  Crypto: 14,
  'Short term': 14,
  Swing: 14,
  'Index saver': 11,
};

/** What only an index saver can say: own funds, and their targets. */
export async function sayOwn(page: Page): Promise<void> {
  const list = page.getByRole('group', { name: 'My list' });
  if ((await list.count()) > 0) {
    for (const symbol of ['VWCE', 'EUNA']) {
      await list.getByRole('checkbox', { name: symbol }).check({ force: true });
    }
  }
  const targets = page.getByRole('group', { name: 'Targets' });
  if ((await targets.count()) > 0) {
    await targets.getByLabel('VWCE').fill('70');
    await targets.getByLabel('EUNA').fill('30');
  }
}

/** Each offered rule on its own screen, all accepted but those that are named. */
export async function acceptOneByOne(
  page: Page,
  persona: PersonaName,
  leave: string[],
): Promise<void> {
  const of = RULES[persona];
  for (let rule = 1; rule <= of; rule += 1) {
    const place = page.getByText(new RegExp(`^Rule ${rule} of ${of} · `));
    await expect(place).toBeVisible();
    await sayOwn(page);
    const title = (await place.textContent())?.split(' · ')[1] ?? '';
    const said = leave.includes(title) ? 'Leave out' : /^Accept(?: it like this)?$/;
    await page.getByRole('button', { name: said }).click();
  }
  await expect(page.getByRole('list', { name: 'My rules' }).getByRole('listitem')).toHaveCount(
    of - leave.length,
  );
  await page.getByRole('button', { name: 'Make them mine' }).click();
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
}

/** The schedule's day is today, whatever day the test runs on. */
export async function onboardSaver(page: Page, url: string): Promise<void> {
  await register(page, url);
  await openAccount(page, { persona: 'Index saver' });
  for (let rule = 1; rule <= RULES['Index saver']; rule += 1) {
    await expect(page.getByText(new RegExp(`^Rule ${rule} of `))).toBeVisible();
    await sayOwn(page);
    const day = page.getByLabel('On day');
    if ((await day.count()) > 0) await day.fill(String(new Date().getDate()));
    await page.getByRole('button', { name: /^Accept(?: it like this)?$/ }).click();
  }
  await page.getByRole('button', { name: 'Make them mine' }).click();
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
}
