import { expect, type Locator } from '@playwright/test';

export async function fillPrices(sheet: Locator, entry: string, stop: string): Promise<void> {
  await sheet.getByRole('radio', { name: 'Long' }).check({ force: true });
  await sheet.getByLabel('Entry').fill(entry);
  await sheet.getByLabel('Stop', { exact: true }).fill(stop);
}

/** What the panel has as its outcome, as of this device alone. */
export async function expectOutcome(panel: Locator, outcome: string): Promise<void> {
  await expect(panel.getByRole('heading', { level: 2 }).getByText(outcome).first()).toBeVisible();
  await expect(panel.getByText(/, not yet confirmed/)).toBeVisible();
}

/** The outcome, whoever decided it. */
export const expectVerdict = (panel: Locator, outcome: string): Promise<void> =>
  expect(panel.getByRole('heading', { level: 2 }).getByText(outcome).first()).toBeVisible();
