import { formatInstant, type Instant, parseInstant } from '@mast/shared/time';
import type { Account, AccountSnapshot, Trade } from '@mast/shared/types';

const START = parseInstant('2025-06-01T13:30:00.000Z') as Instant;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const TRADES_A_DAY = 400;

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

/** The trades of somebody who trades a minute chart by the hundred, in the order of their closes. */
export function trade(i: number): Trade {
  const opens = START + Math.floor(i / TRADES_A_DAY) * DAY + (i % TRADES_A_DAY) * MINUTE;
  const [openedAt, closedAt] = [formatInstant(opens), formatInstant(opens + 45_000)];
  const points = ((i * 37) % 41) - 20;
  const net = `${points}.38`;
  const leg = { size: '1', price: '7300.25' };
  return {
    id: `trade-${i}`,
    accountId: 'account',
    instrumentId: 'MES',
    mode: 'live',
    side: 'long',
    status: 'closed',
    openedAt,
    closedAt,
    lastFillAt: closedAt,
    openSize: '0',
    maxSize: '1',
    averageEntry: '7300.25',
    averageExit: '7304',
    fees: '1.24',
    feesUnmodelled: false,
    netPnl: net,
    plannedRisk: '20',
    r: (Number(net) / 20).toFixed(3),
    rFromFill: false,
    stop: '7296.25',
    intentId: null,
    setup: null,
    openedByFlip: false,
    legs: [
      { ...leg, fillId: `in-${i}`, at: openedAt, effect: 'increase', net: '-0.62' },
      { ...leg, fillId: `out-${i}`, at: closedAt, effect: 'reduce', net },
    ],
    createdAt: openedAt,
  };
}
