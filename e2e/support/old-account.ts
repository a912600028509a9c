import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

const DAY_MS = 24 * 60 * 60_000;

export interface OldAccount {
  /** How long ago the person began; everything may be tried out in the first 72 hours. */
  readonly daysAgo?: number;
  /** Rules that are left out; the hours of the day, as a test runs at any hour. */
  readonly leaveOut?: readonly string[];
}

/**
 * Opens a short-term account as another device of the signed-in person did days ago, so that the
 * first days are over; on Today when this resolves.
 */
export async function bringOldAccountIn(page: Page, choices: OldAccount = {}): Promise<void> {
  const leaveOut = choices.leaveOut ?? ['session_window'];
  const start = new URL('../../shared/policies/shortterm.json', import.meta.url);
  const offered: { rules: { kind: string }[] } = JSON.parse(readFileSync(start, 'utf8'));
  const rules = offered.rules.filter(({ kind }) => !leaveOut.includes(kind));
  await page.evaluate(
    async ({ rules, agoMs }) => {
      // A client is of one person.
      const phone = `old-phone-${crypto.randomUUID()}`;
      const at = new Date(Date.now() - agoMs).toISOString();
      const meta = (key: string, counter: number) => ({
        key,
        device: {
          id: phone,
          bootId: phone,
          wall: at,
          monotonicMs: counter,
          offsetMs: 0,
          counter,
        },
      });
      const mutations = [
        {
          name: 'createAccount',
          args: {
            meta: meta(`${phone}-0`, 0),
            accountId: `account-${phone}`,
            snapshotId: `balance-${phone}`,
            persona: 'shortterm',
            label: 'Futures',
            currency: 'USD',
            kind: 'live',
            day: { tz: 'America/Chicago', localTime: '17:00' },
            balance: '50000',
            balanceAsOf: at,
            mainZone: 'Europe/Berlin',
          },
        },
        {
          name: 'adoptRuleset',
          args: {
            meta: meta(`${phone}-1`, 1),
            rulesetId: `rules-${phone}`,
            persona: 'shortterm',
            rules,
          },
        },
        {
          name: 'declareBalance',
          args: {
            meta: {
              ...meta(`${phone}-2`, 2),
              device: { ...meta('', 2).device, wall: new Date().toISOString() },
            },
            snapshotId: `now-${phone}`,
            accountId: `account-${phone}`,
            balance: '50000',
            holdings: null,
            cash: null,
            peak: null,
            asOf: new Date().toISOString(),
          },
        },
      ].map((one, i) => ({ ...one, clientID: phone, id: i + 1, timestamp: 0 }));
      const answer = await fetch('/api/sync/push', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          pushVersion: 1,
          profileID: 'p',
          schemaVersion: '2',
          clientGroupID: phone,
          mutations,
        }),
      });
      const body = await answer.json();
      if ('error' in body) throw new Error(JSON.stringify(body));
    },
    { rules, agoMs: (choices.daysAgo ?? 5) * DAY_MS },
  );
  // Until its rows are here a device of somebody new asks for an account.
  await expect(async () => {
    await page.goto(new URL('/', page.url()).href);
    await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible({ timeout: 4_000 });
  }).toPass();
}
