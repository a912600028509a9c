import type { Page } from '@playwright/test';

export interface FillWords {
  readonly instrument?: string;
  readonly side?: 'Bought' | 'Sold';
  readonly size?: string;
  readonly price?: string;
  readonly fee?: string;
  readonly stop?: string;
}

/** Records a fill by hand; its trade is open when this resolves. */
export async function recordFill(page: Page, url: string, words: FillWords = {}): Promise<void> {
  await page.goto(`${url}/fills/new`);
  await page.getByLabel('Instrument').selectOption(words.instrument ?? 'MES');
  // Its label is what a finger taps, and only once it stands still.
  await page
    .locator('main form')
    .getByText(words.side ?? 'Bought', { exact: true })
    .click();
  await page.getByLabel('Size', { exact: true }).fill(words.size ?? '2');
  await page.getByLabel('Price', { exact: true }).fill(words.price ?? '7300');
  if (words.fee !== undefined) await page.getByLabel('Fee').fill(words.fee);
  if (words.stop !== undefined) await page.getByLabel('Stop').fill(words.stop);
  await page.getByRole('button', { name: 'Record fill' }).click();
  await page.waitForURL(/\/trades\/.+/);
}
