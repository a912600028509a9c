import type { Locator, Page } from '@playwright/test';
import { randomFrom } from '../lib/random.ts';
import { slowDevice } from './device.ts';
import { Hand } from './hand.ts';
import type { Host, Trader } from './host.ts';

/** So seldom that the page is not kept busy with it. */
const POLL_MS = 500;
/** A verdict is read before the plan is changed; what it set off comes to its end at random within. */
const READING_MS = { least: 1_000, most: 3_000 };

interface Taps {
  verdicts: number[];
}

/** From a tap on the check to the end of the first frame that holds the verdict's panel. */
function watchTaps(): void {
  const taps: Taps = { verdicts: [] };
  Object.assign(globalThis, { taps });
  let tappedAt: number | undefined;
  const isCheck = (target: EventTarget | null) =>
    (target as Element | null)?.closest?.('button')?.textContent === 'Check my plan';
  addEventListener(
    'pointerdown',
    (event) => {
      if (isCheck(event.target)) tappedAt = event.timeStamp;
    },
    { capture: true },
  );
  // As little as can be: what is looked at here is part of what is measured.
  const isThere = () => document.querySelector('dialog[open] article') !== null;
  const look = () => {
    if (tappedAt === undefined || !isThere()) return;
    const began = tappedAt;
    tappedAt = undefined;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => taps.verdicts.push(performance.now() - began);
      channel.port2.postMessage(null);
    });
  };
  // Looking at each frame would have the page paint one sixty times a second.
  const observer = new MutationObserver(look);
  addEventListener('DOMContentLoaded', () =>
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['open'],
    }),
  );
}

async function fillPlan(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'New plan' }).first().tap();
  const sheet = page.getByRole('dialog', { name: 'New plan' });
  const chip = sheet.getByRole('radio', { name: 'MES', exact: true });
  await chip.check({ force: true });
  await sheet.getByRole('radio', { name: 'Long' }).check({ force: true });
  await sheet.getByLabel('Entry').fill('7300');
  await sheet.getByLabel('Stop', { exact: true }).fill('7290');
  await sheet.getByLabel('Target', { exact: true }).fill('7320');
  await sheet.getByLabel('Size', { exact: true }).fill('1');
  await sheet.getByText('My stop rests at the broker').click();
  await sheet.getByRole('radio', { name: 'Breakout' }).check({ force: true });
  await sheet.getByRole('radio', { name: 'Calm' }).check({ force: true });
  const event = sheet.getByRole('radiogroup', { name: 'An event of high impact is near' });
  if ((await event.count()) > 0)
    await event.getByRole('radio', { name: 'No' }).check({ force: true });
  return sheet;
}

/** Milliseconds of each tap on a plan's check until its verdict is on the screen. */
export async function tapTimes(
  host: Host,
  trader: Trader,
  count: number,
  isSettled: boolean,
): Promise<number[]> {
  const { page, close } = await slowDevice(host, trader, watchTaps, isSettled);
  await fillPlan(page);
  const random = randomFrom(count);
  const hand = new Hand(page, random);
  for (let i = 0; i < count; i += 1) {
    await hand.tap(page.getByRole('button', { name: 'Check my plan' }));
    await page.waitForFunction(
      (done) => (globalThis as unknown as { taps: Taps }).taps.verdicts.length > done,
      i,
      { polling: POLL_MS },
    );
    const panel = page.getByRole('dialog', { name: 'My plan', exact: true });
    await page.waitForTimeout(random.int(READING_MS.least, READING_MS.most));
    await panel
      .getByRole('button', { name: /^(?:Revise|Complete my plan)$/ })
      .first()
      .tap();
    await page.getByRole('button', { name: 'Check my plan' }).waitFor();
  }
  const times = await page.evaluate(() => (globalThis as unknown as { taps: Taps }).taps.verdicts);
  await close();
  return times;
}
