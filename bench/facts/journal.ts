import { formatInstant } from '@mast/shared/time';
import type { Account, AccountSnapshot } from '@mast/shared/types';
import { DAY, START } from '../../shared/src/facts/testing/long-history.ts';

export const account: Account = {
  id: 'account',
  persona: 'shortterm',
  label: 'Futures',
  currency: 'USD',
  kind: 'live',
  day: { tz: 'America/Chicago', localTime: '17:00' },
  positionsCheckedAt: null,
  createdAt: formatInstant(START - DAY),
};

/** A balance declared every week. */
export const snapshots: AccountSnapshot[] = Array.from({ length: 36 }, (_, week) => {
  const asOf = formatInstant(START + (7 * week - 1) * DAY);
  const balance = `${50_000 + 15 * week}`;
  const declared = { holdings: null, cash: null, peak: null, source: 'declared' as const };
  return {
    id: `snapshot-${week}`,
    accountId: 'account',
    balance,
    asOf,
    ...declared,
    createdAt: asOf,
  };
});
