import { DeviceProfile, openPage } from './browser.ts';
import { stored } from './device.ts';
import type { Host, Trader } from './host.ts';

const SHOWN = 50;
/** The journal draws what is near the window alone: all of those rows are to be in it. */
const TALL = { width: 390, height: 6_000 };
const FILL_MS = 600_000;

/** Notes when so many rows stand on the screen: the frame after the one that first holds them. */
function watch(count: number): void {
  const paint = () => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => Object.assign(globalThis, { paintedAt: performance.now() });
    channel.port2.postMessage(null);
  };
  const look = () => {
    const { length } = document.querySelectorAll('main li');
    requestAnimationFrame(length >= count ? paint : look);
  };
  requestAnimationFrame(look);
}

/** What a page is opened at, and which script of it counts as its start. */
interface Opened {
  readonly path: string;
  readonly script: string;
}

/** Milliseconds from the start of the script until the rows are on the screen, in a new browser. */
async function coldOpen(device: DeviceProfile, { path, script }: Opened): Promise<number> {
  const context = await device.start();
  await context.addInitScript(watch, SHOWN);
  const page = await openPage(context);
  await page.setViewportSize(TALL);
  await page.goto(device.url + path);
  await page.waitForFunction(() => 'paintedAt' in globalThis, undefined, { timeout: 60_000 });
  const took = await page.evaluate((name) => {
    const entry = performance.getEntriesByType('resource').find((one) => one.name.includes(name));
    const began = (entry as PerformanceResourceTiming).responseEnd;
    return (globalThis as unknown as { paintedAt: number }).paintedAt - began;
  }, script);
  await context.close();
  return took;
}

declare const bench: { isWhole(): boolean; count(): Promise<number> };

async function fillApp(device: DeviceProfile): Promise<void> {
  const context = await device.start();
  const page = await openPage(context);
  await page.goto(device.url);
  await page
    .getByText(/synced/)
    .first()
    .waitFor({ timeout: FILL_MS });
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await stored(page);
  await context.close();
}

/** @returns how many rows it holds */
async function fillPlain(device: DeviceProfile): Promise<number> {
  const context = await device.start();
  const page = await openPage(context);
  await page.goto(device.url + plainOf(device).path);
  await page.waitForFunction(() => bench.isWhole(), undefined, { timeout: FILL_MS });
  await stored(page);
  const count = await page.evaluate(() => bench.count());
  await context.close();
  return count;
}

const JOURNAL: Opened = { path: '/trades', script: '/assets/index-' };
const plainOf = (device: DeviceProfile): Opened => ({
  path: `/bench/plain.html?user=${device.trader.userId}`,
  script: '/bench/plain.js',
});

/** Whose rows are opened: the app's as the server sends them to a device, plain Replicache's all of them. */
export interface Opening {
  readonly app: Trader;
  readonly plain: Trader;
}

/** Cold opens of the app and of plain Replicache with all rows, in turn, each a device of its own. */
export async function coldOpens(host: Host, of: Opening, rounds: number) {
  const app = new DeviceProfile(host.url, of.app);
  // The app's service worker would answer for every page of its origin.
  const plain = new DeviceProfile(host.url, of.plain);
  await fillApp(app);
  const rows = await fillPlain(plain);
  const taken: { app: number; plain: number }[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const timed = {
      app: await coldOpen(app, JOURNAL),
      plain: await coldOpen(plain, plainOf(plain)),
    };
    if (round >= 0) taken.push(timed);
  }
  app.dispose();
  plain.dispose();
  return { rows, taken };
}
