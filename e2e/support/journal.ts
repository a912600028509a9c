import { expect, type Locator, type Page } from '@playwright/test';
import { newAddress, onboard, readyForOffline, register, synced } from './journey.ts';
import type { PictureFile } from './pictures.ts';

/** A person who has set up, with everything at hand for going offline. @returns their address */
export async function begin(page: Page, url: string, email = newAddress()): Promise<string> {
  await register(page, url, email);
  await onboard(page);
  await synced(page);
  await readyForOffline(page);
  return email;
}

export const addPictures = (page: Page, files: PictureFile[]): Promise<void> =>
  page.getByLabel('Add pictures').setInputFiles(files);

/** The pictures of the entry that is open. */
export const grid = (page: Page): Locator =>
  page.getByRole('list', { name: 'Pictures' }).getByRole('listitem');

/** Every picture that is shown is with the server. */
export const allSent = (page: Page): Promise<void> =>
  expect(page.getByText('only on this device so far')).toHaveCount(0, { timeout: 45_000 });
