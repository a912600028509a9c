import { startRulesOf } from '@mast/shared/policies';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

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
  const rules = startRulesOf('shortterm')
    .filter(({ kind }) => !leaveOut.includes(kind))
    .map(({ id, kind, params }) => ({ id, kind, params }));
  await page.evaluate(
    async ({ rules, agoMs }) => {
      const at = new Date(Date.now() - agoMs).toISOString();
      const meta = (key: string, counter: number) => ({
        key,
        device: {
          id: 'old-phone',
          bootId: 'old-phone',
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
            meta: meta('old-account', 0),
            accountId: 'old-account',
            snapshotId: 'old-balance',
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
          args: { meta: meta('old-rules', 1), rulesetId: 'old-rules', persona: 'shortterm', rules },
        },
        {
          name: 'declareBalance',
          args: {
            meta: {
              ...meta('old-declared', 2),
              device: { ...meta('', 2).device, wall: new Date().toISOString() },
            },
            snapshotId: 'declared-now',
            accountId: 'old-account',
            balance: '50000',
            holdings: null,
            cash: null,
            peak: null,
            asOf: new Date().toISOString(),
          },
        },
      ].map((one, i) => ({ ...one, clientID: 'old-phone', id: i + 1, timestamp: 0 }));
      const answer = await fetch('/api/sync/push', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          pushVersion: 1,
          profileID: 'p',
          schemaVersion: '2',
          clientGroupID: 'old-phone',
          mutations,
        }),
      });
      const body = await answer.json();
      if ('error' in body) throw new Error(JSON.stringify(body));
    },
    { rules, agoMs: (choices.daysAgo ?? 5) * DAY_MS },
  );
  await page.goto(new URL('/', page.url()).href);
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
}
