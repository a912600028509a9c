import { parseInstant, tradingDay } from '@mast/shared/time';
import type { Account, Trade } from '@mast/shared/types';

export interface TradingDate {
  /** `YYYY-MM-DD` */
  date: string;
  trades: Trade[];
}

/** The instant that places a trade: its end, or its beginning while it is open. */
const placedAt = (trade: Trade): string => trade.closedAt ?? trade.openedAt;

/** Trades by when they ended, the newest first. */
export const newestFirst = (trades: readonly Trade[]): Trade[] =>
  [...trades].sort((a, b) => (placedAt(a) < placedAt(b) ? 1 : -1));

/**
 * Trades by the trading date of their account, the newest first.
 * @param newest in the order of their ends
 */
export function byTradingDate(
  newest: readonly Trade[],
  accountOf: (id: string) => Account | undefined,
): TradingDate[] {
  const dates = new Map<string, Trade[]>();
  for (const trade of newest) {
    const day = accountOf(trade.accountId)?.day ?? { tz: 'UTC', localTime: '00:00' };
    const { date } = tradingDay(day, parseInstant(placedAt(trade)) ?? 0);
    dates.set(date, [...(dates.get(date) ?? []), trade]);
  }
  return [...dates]
    .map(([date, list]) => ({ date, trades: list }))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}
