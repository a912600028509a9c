import { expect, type Locator, type Page } from '@playwright/test';

/** The list of my rules; loaded anew, so that nothing of a page before it stands. */
export async function openRules(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Rules', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Short term' })).toBeVisible();
}

export const ruleOf = (page: Page, title: string): Locator =>
  page
    .getByRole('list', { name: 'Rules, Short term' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title }) });

/** Presses a figure of a rule's sentence; its field is the focused one then. */
export async function pressFigure(page: Page, title: string, figure: RegExp): Promise<Locator> {
  await ruleOf(page, title).getByRole('link', { name: figure }).first().click();
  const field = page.locator('form :focus');
  await expect(field).toBeVisible();
  return field;
}

/** What an edit says of itself before it is saved. */
export const preview = (page: Page): Locator => page.locator('form').getByRole('status').first();

export async function saveRule(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save it like this' }).click();
  await expect(page.getByRole('button', { name: 'Save it like this' })).toHaveCount(0);
}
