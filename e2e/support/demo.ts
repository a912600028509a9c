import { expect, type Page } from '@playwright/test';
import type { PersonaName } from './journey.ts';

/** Opens the demo data of a persona from the sign-in; on Today when this resolves. */
export async function openDemo(page: Page, url: string, persona: PersonaName): Promise<void> {
  await page.goto(url);
  await page.getByText('Look round first, with demo data').click();
  await page
    .getByRole('list', { name: 'Demo data of' })
    .getByText(persona, { exact: true })
    .click();
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByText('Demo data.', { exact: true })).toBeVisible();
}
