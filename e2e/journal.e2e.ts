import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { twoLosses } from './support/broker-file.ts';
import { addPictures, allSent, begin, grid } from './support/journal.ts';
import { importFile, openPage, phone, signIn, synced } from './support/journey.ts';
import { makePicture, shownBytes, watchBytes, withPlace } from './support/pictures.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

let server: ServerProcess;
test.beforeAll(async () => {
  server = await ServerProcess.start();
});
test.afterAll(() => server.dispose());

for (const isStopped of [false, true]) {
  const how = isStopped ? ', while the server is stopped' : '';

  test(`a note with words, a feeling and two pictures is one line of the journal with its thumbs${how}`, async ({
    browser,
  }) => {
    const page = await openPage(await browser.newContext(phone));
    const email = await begin(page, server.url);
    await page.goto(`${server.url}/trades`);
    if (isStopped) await server.stop();
    await page.getByRole('link', { name: 'Write a note' }).click();
    await page
      .getByLabel('My note')
      .fill('# Quiet day\n\n- [x] no trade\n- **waited** for the range');
    await page.getByRole('radio', { name: 'Calm' }).check({ force: true });
    const place = withPlace(
      await makePicture(page, 'chart.jpg', { width: 60, height: 40 }, 'image/jpeg'),
      'Kiel, 54.3233N',
    );
    await addPictures(page, [await makePicture(page, 'range.png'), place]);
    await expect(grid(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'Keep my words' }).click();
    await expect(page.getByRole('heading', { name: 'Quiet day' })).toBeVisible();
    await expect(page.getByRole('img', { name: 'done' })).toBeVisible();
    await expect(grid(page)).toHaveCount(2);
    if (isStopped) {
      await expect(page.getByText('only on this device so far')).toHaveCount(2);
      await page.reload();
      await expect(grid(page)).toHaveCount(2);
      await server.start();
      await page.evaluate(() => dispatchEvent(new Event('online')));
    }
    await allSent(page);
    await synced(page);

    const other = await openPage(await browser.newContext(phone));
    await watchBytes(other);
    await signIn(other, server.url, email);
    await expect(other.getByRole('heading', { name: 'Today' })).toBeVisible();
    await synced(other);
    await other.goto(`${server.url}/trades`);
    const line = other.getByRole('link', { name: /Quiet day/ });
    await expect(line.getByRole('img', { name: '2 pictures' })).toBeVisible();
    await line.click();
    await other.getByRole('button', { name: /Open picture 2 of 2/ }).click();
    const viewer = other.getByRole('dialog', { name: 'Picture 2 of 2' });
    const shown = viewer.getByRole('img', { name: 'chart.jpg' });
    await expect(shown).toBeVisible();
    // Held sideways, it stands upright: wider than high became higher than wide.
    await expect
      .poll(() => shown.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight]))
      .toEqual([40, 60]);
    const bytes = await shownBytes(shown);
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    expect(place.buffer.includes('Kiel')).toBe(true);
    expect(bytes.includes('Kiel')).toBe(false);
    await other.keyboard.press('+');
    await expect(shown).toHaveAttribute('style', /scale\(1\.5\)/);
    await other.keyboard.press('ArrowLeft');
    await expect(other.getByRole('dialog', { name: 'Picture 1 of 2' })).toBeVisible();
    await other.keyboard.press('Escape');
    await expect(other.getByRole('dialog')).toHaveCount(0);
  });
}

test('two fingers look closer into a picture, and one moves it', async ({ browser }) => {
  const page = await openPage(await browser.newContext(phone));
  await begin(page, server.url);
  await page.goto(`${server.url}/entries/new`);
  await page.getByLabel('My note').fill('Chart.');
  await addPictures(page, [await makePicture(page, 'chart.png', { width: 600, height: 900 })]);
  await page.getByRole('button', { name: /Open picture 1 of 1/ }).click();
  const shown = page.getByRole('dialog').getByRole('img', { name: 'chart.png' });
  await expect(shown).toBeVisible();
  const touch = await page.context().newCDPSession(page);
  const send = (type: string, touchPoints: { x: number; y: number; id: number }[]) =>
    touch.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints });
  const apart = (by: number) => [
    { x: 195 - by, y: 400, id: 1 },
    { x: 195 + by, y: 400, id: 2 },
  ];
  await send('touchStart', apart(40));
  for (const by of [60, 80, 100, 120]) await send('touchMove', apart(by));
  await send('touchEnd', []);
  const scale = async () =>
    Number(/scale\(([\d.]+)\)/.exec((await shown.getAttribute('style')) ?? '')?.[1]);
  await expect.poll(scale).toBeGreaterThan(2.5);
  await page.keyboard.press('0');
  await expect.poll(scale).toBe(1);
});

test('a changed entry keeps what it said before; a removed one is gone from every device, and its address says so', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await begin(page, server.url);
  await page.goto(`${server.url}/entries/new?kind=pre`);
  await page.getByLabel('What I see and what I plan').fill('I wait for 7300.');
  await page.getByRole('button', { name: 'Keep my words' }).click();
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByLabel('What I see and what I plan').fill('I wait for 7310.');
  await page.getByRole('button', { name: 'Keep my words' }).click();
  await page.getByText(/what it said before/).click();
  await expect(page.getByText('I wait for 7300.')).toBeVisible();
  const address = page.url();
  await synced(page);

  const stranger = await openPage(await browser.newContext(phone));
  await begin(stranger, server.url);
  await stranger.goto(address);
  await expect(stranger.getByText(/There is no such entry here/)).toBeVisible();
  await expect(stranger.getByText('I wait for 7310.')).toHaveCount(0);

  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByRole('button', { name: 'Remove the entry' }).click();
  await expect(page.getByText(/There is no such entry here/)).toBeVisible();
  await synced(page);
  await page.goto(address);
  await expect(page.getByText(/There is no such entry here/)).toBeVisible();
});

test('a template of my own asks its questions in a post entry, with a picture from the clipboard, without a network', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await begin(page, server.url);
  await importFile(page, { name: 'orders.csv', buffer: twoLosses(600) });
  await page.getByRole('button', { name: 'Import 4 fills' }).click();
  await synced(page);
  await page.context().setOffline(true);
  await page.goto(`${server.url}/more/templates/new`);
  await page.getByLabel('Name').fill('After a loss');
  await page.getByLabel('My questions').fill('What did I see?\nWhat did I do?');
  await page.getByRole('button', { name: 'Save template' }).click();
  await expect(page.getByRole('link', { name: /After a loss/ })).toBeVisible();
  await page.getByRole('link', { name: 'Journal' }).click();
  await page
    .getByRole('link', { name: /MES long/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'After a loss' }).click();
  const field = page.getByLabel('What happened');
  await expect(field).toHaveValue('### What did I see?\n\n\n### What did I do?\n\n');
  await field.fill('### What did I see?\n\nA gap.');
  const { buffer } = await makePicture(page, 'pasted.png');
  await field.evaluate((element, letters) => {
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([bytes], 'pasted.png', { type: 'image/png' }));
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, buffer.toString('base64'));
  await expect(grid(page)).toHaveCount(1);
  await page.reload();
  await expect(field).toHaveValue('### What did I see?\n\nA gap.');
  await expect(grid(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Save post entry' }).click();
  await expect(page.getByRole('heading', { name: 'What did I see?' })).toBeVisible();
  await expect(grid(page)).toHaveCount(1);
  await page.context().setOffline(false);
  await allSent(page);
  await page.goto(`${server.url}/trades`);
  await expect(page.getByRole('img', { name: '1 picture' })).toBeVisible();
});

test('a picture that another app shares waits in a new note, without a network too', async ({
  browser,
}) => {
  const page = await openPage(await browser.newContext(phone));
  await begin(page, server.url);
  await page.context().setOffline(true);
  const { buffer } = await makePicture(page, 'shared.png');
  await page.evaluate((letters) => {
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    const files = new DataTransfer();
    files.items.add(new File([bytes], 'shared chart.png', { type: 'image/png' }));
    const form = document.createElement('form');
    form.method = 'post';
    form.action = '/share';
    form.enctype = 'multipart/form-data';
    const input = document.createElement('input');
    input.type = 'file';
    input.name = 'pictures';
    input.files = files.files;
    form.append(input);
    document.body.append(form);
    form.submit();
  }, buffer.toString('base64'));
  await page.waitForURL(/\/entries\/new/);
  await expect(
    page.getByRole('button', { name: 'Open picture 1 of 1: shared chart.png' }),
  ).toBeVisible();
  await page.reload();
  await expect(grid(page)).toHaveCount(1);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the screens of the journal, ${scheme}`, async ({ browser }) => {
    const page = await openPage(await browser.newContext({ ...phone, colorScheme: scheme }));
    await begin(page, server.url);
    await page.goto(`${server.url}/entries/new`);
    await page.getByLabel('My note').fill('# Day\n\nWords with [a link](https://example.org).');
    await addPictures(page, [await makePicture(page, 'chart.png')]);
    await expect(grid(page)).toHaveCount(1);
    const clean = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    };
    await clean();
    await page.getByRole('button', { name: 'Keep my words' }).click();
    await expect(page.getByRole('heading', { name: 'Day', exact: true })).toBeVisible();
    await clean();
    await page.getByRole('button', { name: /Open picture 1/ }).click();
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
    await clean();
    await page.keyboard.press('Escape');
    for (const path of ['/trades', '/more/templates', '/more/templates/new']) {
      await page.goto(`${server.url}${path}`);
      await expect(page.getByRole('main')).toBeVisible();
      await clean();
    }
  });
}
