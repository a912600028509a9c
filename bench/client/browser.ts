import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from '@playwright/test';
import { chromium as installed } from '../../scripts/lib/chromium.mjs';
import type { Trader } from './host.ts';

const launching = {
  executablePath: installed(),
  args: [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

/** A device with a profile on the disk: its browser can be ended and started again. */
export class DeviceProfile {
  readonly #folder = mkdtempSync(join(tmpdir(), 'mast-bench-profile-'));

  constructor(
    readonly url: string,
    readonly trader: Trader,
  ) {}

  /** Starts the browser, signed in. */
  async start(): Promise<BrowserContext> {
    const context = await chromium.launchPersistentContext(this.#folder, {
      ...launching,
      ...phone,
    });
    await enter(context, this.url, this.trader);
    return context;
  }

  dispose(): void {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export const launch = () => chromium.launch(launching);

/** Signs a browser in as the app itself would have left it. */
export async function enter(context: BrowserContext, url: string, trader: Trader): Promise<void> {
  const [name, value] = trader.cookie.split('=', 2) as [string, string];
  await context.addCookies([{ name, value, url }]);
  const { userId, email } = trader;
  await context.addInitScript(
    (session) => localStorage.setItem('mast.session', session),
    JSON.stringify({ userId, email }),
  );
}

/** Says of every error of a page what it was. */
export async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`page error: ${error.message}`));
  return page;
}
