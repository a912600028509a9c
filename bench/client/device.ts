import type { CDPSession, Page } from '@playwright/test';
import { DeviceProfile, openPage } from './browser.ts';
import type { Host, Trader } from './host.ts';

/** As a phone of some years ago. */
const SLOWER = 4;
const FIRST_SYNC_MS = 600_000;
/** So long without a change says that the device has nothing more to store. */
const STEADY_MS = 15_000;

export interface SlowDevice {
  readonly page: Page;
  readonly session: CDPSession;
  close(): Promise<void>;
}

/**
 * A phone that holds what a trader's device holds once it has synced, made slow from then on.
 * @param watch runs in every document before its own scripts
 * @param isSettled whether the app is opened once more, on a later day so to speak: the older history is
 *   stored too, and what a first sync leaves to do is done
 */
export async function slowDevice(
  host: Host,
  trader: Trader,
  watch: () => void,
  isSettled: boolean,
): Promise<SlowDevice> {
  const device = new DeviceProfile(host.url, trader);
  let opened = await openApp(device, host.url, watch);
  if (isSettled) {
    await stored(opened.page);
    await opened.context.close();
    opened = await openApp(device, host.url, watch);
    await stored(opened.page);
  }
  const { context, page } = opened;
  const session = await context.newCDPSession(page);
  await widen(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const close = async () => {
    await context.close();
    device.dispose();
  };
  return { page, session, close };
}

async function openApp(device: DeviceProfile, url: string, watch: () => void) {
  const context = await device.start();
  await context.addInitScript(watch);
  const page = await openPage(context);
  await page.goto(url);
  await page
    .getByText(/synced/)
    .first()
    .waitFor({ timeout: FIRST_SYNC_MS });
  return { context, page };
}

/**
 * The window is made as large as the screen, and its own bars hide the foot of the page: a change there is
 * painted nowhere, and an interaction that it answers is said to last until the next one elsewhere.
 */
async function widen(session: CDPSession): Promise<void> {
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds: { width: 600, height: 1200 } });
}

/** Waits until what the page stores has grown no more for a while. */
export async function stored(page: Page): Promise<void> {
  const usage = () => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  let before = -1;
  for (let now = await usage(); now !== before; now = await usage()) {
    before = now;
    await page.waitForTimeout(STEADY_MS);
  }
}
