import { expect } from '@playwright/test';
import { newAddress, openPage, PASSWORD, phone } from './support/journey.ts';
import { Thumb } from './support/keystrokes.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

/** As long as anybody may take from the first screen to Today. */
const MOST_SECONDS = 180;

test('from the first screen to Today takes a thumb less than three minutes, with a thought for each rule and all of them shown at the end', async ({
  browser,
}) => {
  const server = await ServerProcess.start();
  try {
    for (const persona of ['Crypto', 'Short term', 'Swing']) {
      const page = await openPage(await browser.newContext(phone));
      const thumb = new Thumb(page);
      await page.goto(server.url);
      thumb.think('what this is');
      await thumb.tap(
        page.getByRole('button', { name: 'I have no account yet: register' }),
        'register',
      );
      await thumb.retype(page.getByLabel('E-mail'), newAddress(), 'e-mail');
      await thumb.retype(page.getByLabel('Password'), PASSWORD, 'password');
      await thumb.tap(page.getByRole('button', { name: 'Register' }), 'register');

      thumb.think('how I trade');
      const personas = page.getByRole('list', { name: 'How I trade' });
      await thumb.tap(personas.getByText(persona, { exact: true }), persona);
      await thumb.retype(page.getByLabel('Name of the account'), 'My account', 'name');
      thumb.think('the balance');
      await thumb.retype(page.getByLabel('Balance', { exact: true }), '25000', 'balance');
      await thumb.tap(page.getByRole('button', { name: 'Go on to my rules' }), 'on');

      const offered = page.getByText(/^Rule \d+ of \d+/).first();
      const of = Number((await offered.textContent())?.match(/of (\d+)/)?.[1]);
      const titles: string[] = [];
      for (let at = 1; at <= of; at += 1) {
        await expect(offered).toContainText(`Rule ${at} of ${of}`);
        titles.push((await offered.textContent())?.split(' · ')[1] ?? '');
        thumb.think(`rule ${at}`);
        thumb.think('whether it is mine');
        await thumb.tap(page.getByRole('button', { name: 'Accept', exact: true }), 'accept');
      }
      const all = page.getByRole('list', { name: 'My rules' });
      await expect(all.getByRole('listitem')).toHaveCount(of);
      for (const title of titles) await expect(all).toContainText(title);
      thumb.think('all of them');
      await thumb.tap(page.getByRole('button', { name: 'Make them mine' }), 'make them mine');
      await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();

      console.info(`${thumb.seconds.toFixed(1)} s for ${persona}, ${of} rules one by one`);
      expect(thumb.seconds).toBeLessThan(MOST_SECONDS);
      await page.context().close();
    }
  } finally {
    await server.dispose();
  }
});
