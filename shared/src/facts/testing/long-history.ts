import type { Trade } from '../../generated/types.ts';
import { formatInstant, type Instant, parseInstant } from '../../time/index.ts';

const MINUTE = 60_000;

export const DAY = 24 * 60 * MINUTE;
/** When the first trade of the history opens. */
export const START = parseInstant('2025-06-01T13:30:00.000Z') as Instant;
export const TRADES_A_DAY = 400;

/** Trade `i` of somebody who trades a minute chart by the hundred, in the order of their closes. */
export function tradeNumber(i: number): Trade {
  const opens = START + Math.floor(i / TRADES_A_DAY) * DAY + (i % TRADES_A_DAY) * MINUTE;
  const [openedAt, closedAt] = [formatInstant(opens), formatInstant(opens + 45_000)];
  const net = `${((i * 37) % 41) - 20}.38`;
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
    stops: [],
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
