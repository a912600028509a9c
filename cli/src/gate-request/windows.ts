import { type Decimal, decimal, subtract, sum, toText } from '@mast/shared/decimal';
import { windowKey } from '@mast/shared/gate';
import { type Instant, tradingWindow, type WindowSpec } from '@mast/shared/time';
import type { Facts } from '@mast/shared/types';

export type Window = Facts['history']['windows'][string];
type Close = Facts['history']['closes'][number];

/** What the closes of an account make of a window, for a request that gives no windows. */
export function windowsFromCloses(
  specs: readonly WindowSpec[],
  account: Facts['account'],
  closes: readonly Close[],
  asOf: Instant,
): Record<string, Partial<Window>> {
  const own = closes.filter((close) => close.accountId === account.id);
  return Object.fromEntries(
    specs.map((spec) => {
      const { start, end } = tradingWindow(account.day, spec, asOf);
      const isInside = (at: string): boolean => Date.parse(at) >= start && Date.parse(at) < end;
      const closed = own.filter((close) => isInside(close.closedAt));
      const known = closed.flatMap((close) => (close.r === null ? [] : [decimal(close.r)]));
      const window = {
        net: toText(sum(closed.map((close) => decimal(close.net)))),
        r: toText(sum(known)),
        rKnown: known.length,
        closed: closed.length,
        entries: own.filter((close) => isInside(close.openedAt)).length,
      };
      return [windowKey(spec), window];
    }),
  );
}

/** Equity at a window's start, where it was left out: that of the day, else today's less the window's net. */
export function startEquityOf(
  key: string,
  net: Decimal,
  equity: Facts['account']['equity'],
): string | null {
  if (equity === null) return null;
  return key === 'trading_day' ? equity.dayStart : toText(subtract(decimal(equity.latest), net));
}
