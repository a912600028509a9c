import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
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

  /**
   * What a death in the middle of a write leaves in the log that the databases of an origin share: a record
   * that says it is longer than it is. Chromium reads over it, goes on behind it, and finds the log broken at
   * the start after, where it empties all that is in it.
   */
  tearSharedLog(): void {
    const folder = path.join(this.profile, 'Default/IndexedDB');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const log = files.find((one) => one.endsWith('.log'));
    if (log === undefined) throw new Error('expected a log of databases, found none');
    const [checksum, length, isWhole] = [[1, 2, 3, 4], [0x00, 0x10], 1];
    appendFileSync(
      path.join(folder, log),
      Uint8Array.from([...checksum, ...length, isWhole, ...Array(50).fill(7)]),
    );
  }

  dispose(): void {
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** SIGKILL to every process of the profile: nothing is flushed, nothing is closed. */
async function killBrowser(page: Page, profile: string): Promise<void> {
  const closed = page.context().waitForEvent('close', { timeout: 15_000 });
  signalProcesses(profile, 'KILL');
  await closed;
  // One that is still dying holds the locks of the profile's databases.
  await expect.poll(() => signalProcesses(profile, '0')).toBe(false);
  rmSync(path.join(profile, 'SingletonLock'), { force: true });
}

/** @returns whether any process of the profile was there */
function signalProcesses(profile: string, signal: 'KILL' | '0'): boolean {
  try {
    execFileSync('pkill', [`-${signal}`, '-f', `user-data-dir=${profile}`]);
    return true;
  } catch {
    return false;
  }
}

/** Chromium writes cookies to disk up to half a minute late; the person stays signed in meanwhile. */
export const COOKIE_FLUSH_MS = 32_000;
