import { expect, type Page } from '@playwright/test';
import { addPictures, begin, grid } from './support/journal.ts';
import { openPage, phone, signIn, synced } from './support/journey.ts';
import { makePicture } from './support/pictures.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

let server: ServerProcess;
test.beforeAll(async () => {
  server = await ServerProcess.start();
});
test.afterAll(() => server.dispose());

async function expectFaults(page: Page, all: readonly (string | RegExp)[]): Promise<void> {
  for (const words of all) await expect(page.getByText(words)).toBeVisible();
}

/** Drags a file onto the form that is a picture by its first bytes, and larger than any that is kept. */
const dropLarge = (page: Page): Promise<void> =>
  page.getByLabel('My note').evaluate((element) => {
    const bytes = new Uint8Array(21 * 1024 * 1024);
    bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], 'large.png', { type: 'image/png' }));
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  });

test('what is no picture is refused by its content, kindly and by its name; the words stay', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await begin(page, server.url);
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Journal' }).click();
  await page.getByRole('link', { name: 'Write a note' }).click();
  await page.getByLabel('My note').fill('My words stay.');
  const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic'), Buffer.alloc(64)]);
  const cut = (await makePicture(page, 'cut.png')).buffer.subarray(0, 4_000);
  const files = [
    { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: heic },
    { name: 'chart.png', mimeType: 'image/png', buffer: Buffer.concat([Buffer.from('MZ'), heic]) },
    { name: 'cut.png', mimeType: 'image/png', buffer: cut },
  ];
  await addPictures(page, files);
  await expectFaults(page, [
    '“IMG_1.jpg” is a HEIC picture by its content',
    '“chart.png” is a Windows program by its content',
    '“cut.png” could not be opened as a picture',
  ]);
  await dropLarge(page);
  await expectFaults(page, [/“large.png” has 22\sMB\. Expected 20\sMB at most/]);
  await expect(page.getByLabel('My note')).toHaveValue('My words stay.');
  await expect(grid(page)).toHaveCount(0);
});

test('a note of 100 kB with emoji and right-to-left words is kept whole, and a longer one cannot be typed', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  const email = await begin(page, server.url);
  await page.goto(`${server.url}/entries/new`);
  const words = 'אני רגוע 🧭 ‏שלום **חזק** مرحبا 👩‍🚀 ';
  const long = words.repeat(Math.floor(99_000 / words.length)).trim();
  await page.getByLabel('My note').fill(long);
  await page.getByRole('button', { name: 'Keep my words' }).click();
  await expect(page.getByRole('button', { name: 'Change' })).toBeVisible();
  await expect(page.locator('p[dir=auto]').first()).toHaveCSS('direction', 'rtl');
  await synced(page);
  const other = await openPage(await browser.newContext(phone));
  await signIn(other, server.url, email);
  await expect(other.getByRole('heading', { name: 'Today' })).toBeVisible();
  await synced(other);
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Change' }).click();
  await expect(other.getByLabel('My note')).toHaveValue(long);
  await expect(other.getByLabel('My note')).toHaveAttribute('maxlength', '100000');
});
