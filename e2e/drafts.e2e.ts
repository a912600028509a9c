import { expect, type Page } from '@playwright/test';
import { onboard, readyForOffline, register, synced } from './support/journey.ts';
import { COOKIE_FLUSH_MS, KillableBrowser } from './support/killable-browser.ts';
import { makePicture } from './support/pictures.ts';
import { ServerProcess } from './support/server.ts';
import { test } from './support/test.ts';

const ROUNDS = Number(process.env.MAST_DRAFT_ROUNDS ?? 20);
const ROUND_MS = 15_000;
const START_MS = 120_000;
/** What is older than this is there again; a key that was just pressed may not be. */
const SAFE_MS = 300;
/** Pictures of one draft; then it becomes an entry, and the next one begins. */
const PICTURES_A_DRAFT = 8;

type Opened = Awaited<ReturnType<KillableBrowser['open']>>;

interface Typed {
  readonly text: string;
  readonly at: number;
}

interface Typing {
  /** What stood in the field, and since when. */
  readonly typed: readonly Typed[];
  /** All that was typed, with the key that was under way when the browser died: it may have arrived. */
  readonly sent: string;
}

const field = (page: Page) => page.getByLabel('My note');
const cells = (page: Page) => page.getByRole('list', { name: 'Pictures' }).getByRole('listitem');

/** Types until the browser is gone. */
async function typeUntilKilled(page: Page, before: string): Promise<Typing> {
  let sent = before;
  const typed: Typed[] = [];
  try {
    for (let word = 0; word < 500; word += 1) {
      for (const letter of `w${word} `) {
        sent += letter;
        await page.keyboard.type(letter);
        typed.push({ text: sent, at: Date.now() });
      }
    }
  } catch {
    // The browser is gone: that is what it waits for.
  }
  return { typed, sent };
}

/** @returns whether it was shown as kept before the browser was gone */
async function addUntilKilled(page: Page, before: number): Promise<boolean> {
  try {
    const picture = await makePicture(page, 'chart.png', { width: 200, height: 200 });
    await page.getByLabel('Add pictures').setInputFiles(picture);
    await expect(cells(page)).toHaveCount(before + 1, { timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

async function open(browser: KillableBrowser, url: string): Promise<Opened> {
  const opened = await browser.open();
  await opened.page.goto(`${url}/entries/new`);
  await expect(field(opened.page)).toBeVisible();
  // The draft is read after the form stands.
  await opened.page.waitForTimeout(500);
  return opened;
}

test(`nothing that was typed longer than ${SAFE_MS} ms ago is lost, and no picture is lost or doubled, over ${ROUNDS} deaths of the browser`, async () => {
  test.setTimeout(START_MS + ROUND_MS * ROUNDS);
  const server = await ServerProcess.start();
  const browser = new KillableBrowser();
  try {
    let opened = await browser.open();
    await register(opened.page, server.url);
    await onboard(opened.page);
    await synced(opened.page);
    await readyForOffline(opened.page);
    await opened.page.waitForTimeout(COOKIE_FLUSH_MS);
    // The device is alone: nothing but its own disk can have kept what comes back.
    await server.stop('SIGKILL');
    await opened.page.goto(`${server.url}/entries/new`);
    let pictures = 0;
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { page, kill } = opened;
      const isPicture = round % 2 === 0;
      await field(page).focus();
      await page.keyboard.press('Control+End');
      const before = await field(page).inputValue();
      const doing = isPicture ? addUntilKilled(page, pictures) : typeUntilKilled(page, before);
      await new Promise((resolve) => setTimeout(resolve, 400 + Math.random() * 1_200));
      const killedAt = Date.now();
      await kill();
      const done = await doing;
      opened = await open(browser, server.url);
      const text = await field(opened.page).inputValue();
      const found = await cells(opened.page).count();
      if (typeof done === 'boolean') {
        expect(text, `round ${round}`).toBe(before);
        // One that was not yet shown as kept may be there, once.
        expect(found, `round ${round}`).toBeGreaterThanOrEqual(pictures + (done ? 1 : 0));
        expect(found, `round ${round}`).toBeLessThanOrEqual(pictures + 1);
        pictures = found;
      } else {
        const safe = done.typed.findLast(({ at }) => at < killedAt - SAFE_MS)?.text ?? before;
        expect(text.startsWith(safe), `round ${round}: “${text}” holds “${safe}”`).toBe(true);
        const { sent } = done;
        expect(sent.startsWith(text), `round ${round}: “${text}” is of “${sent}”`).toBe(true);
        expect(found, `round ${round}`).toBe(pictures);
      }
      if (pictures < PICTURES_A_DRAFT) continue;
      await field(opened.page).fill('Written.');
      await opened.page.getByRole('button', { name: 'Keep my words' }).click();
      await expect(opened.page.getByRole('button', { name: 'Change' })).toBeVisible();
      await expect(cells(opened.page)).toHaveCount(pictures);
      await opened.page.goto(`${server.url}/entries/new`);
      pictures = 0;
    }
    await opened.page.context().close();
  } finally {
    await server.dispose();
    browser.dispose();
  }
});
