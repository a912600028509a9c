import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from './chromium.ts';
import { openPage, phone } from './journey.ts';

/** A browser with a profile on disk, so that it can be killed and started again. */
export class KillableBrowser {
  readonly profile = mkdtempSync(path.join(tmpdir(), 'mast-profile-'));

  async open(): Promise<{ page: Page; kill: () => Promise<void> }> {
    const context = await chromium.launchPersistentContext(this.profile, {
      ...launchOptions,
      ...phone,
    });
    const page = context.pages()[0] ?? (await openPage(context));
    return { page, kill: () => killBrowser(page, this.profile) };
  }

  dispose(): void {
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** SIGKILL to every process of the profile: nothing is flushed, nothing is closed. */
async function killBrowser(page: Page, profile: string): Promise<void> {
  const closed = page.context().waitForEvent('close', { timeout: 15_000 });
  try {
    execFileSync('pkill', ['-KILL', '-f', `user-data-dir=${profile}`]);
  } catch {
    // pkill answers 1 where a process was gone already.
  }
  await closed;
  rmSync(path.join(profile, 'SingletonLock'), { force: true });
}

/** Chromium writes cookies to disk up to half a minute late; the person stays signed in meanwhile. */
export const COOKIE_FLUSH_MS = 32_000;
