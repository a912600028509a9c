import { parseDecimal, ZERO } from '@mast/shared/decimal';
import type { WindowSpec } from '@mast/shared/time';
import { resultOf } from '@mast/shared/trades';
import type { Facts } from '@mast/shared/types';
import { badRequest } from '../command.ts';
import { listAt, objectAt } from './contract.ts';
import type { Members } from './plain-form.ts';
import { startEquityOf, type Window, windowsFromCloses } from './windows.ts';

const PATH = 'facts.history';
const EMPTY_WINDOW = { net: '0', r: '0', rKnown: 0, closed: 0, entries: 0 };
const WINDOW_KEY = /^(?:trading_day|iso_week|month|rolling_days_[1-9][0-9]*)$/;

const isDecimal = (value: unknown): value is string =>
  typeof value === 'string' && parseDecimal(value) !== undefined;

function resultFrom(close: Members, equity: unknown, path: string): unknown {
  if (close.result !== undefined) return close.result;
  if (close.net === undefined) throw badRequest(`expected \`${path}.net\`, found nothing`, path);
  const r = isDecimal(close.r) ? close.r : null;
  const known = isDecimal(equity) ? equity : null;
  return isDecimal(close.net) ? resultOf({ netPnl: close.net, r }, known) : 'breakeven';
}

function closesOf(raw: unknown, account: Members, instrumentId: string): Members[] {
  const equity = (account.equity as Members | null)?.latest;
  return listAt(raw, `${PATH}.closes`)
    .map((close, i) => ({
      tradeId: `close-${i + 1}`,
      accountId: account.id,
      instrumentId,
      openedAt: close.closedAt,
      net: '0',
      r: null,
      clean: null,
      ...close,
      result: resultFrom(close, equity, `${PATH}.closes[${i}]`),
    }))
    .sort((a: Members, b: Members) =>
      String(a.closedAt) < String(b.closedAt) ? -1 : a.closedAt === b.closedAt ? 0 : 1,
    );
}

/** The history of a request without its windows: closes in order of closing, nothing invented. */
export function historyOf(raw: unknown, account: Members, instrumentId: string): Members {
  const given = objectAt(raw, PATH);
  return {
    complete: true,
    ...given,
    windows: {},
    closes: closesOf(given.closes, account, instrumentId),
    paper: listAt(given.paper, `${PATH}.paper`).map((trade, i) => ({
      tradeId: `paper-${i + 1}`,
      openedAt: trade.closedAt,
      post: false,
      adherence: null,
      ...trade,
    })),
  };
}

/**
 * The windows of a request: those that it gives, or where it gives none at all, what its closes make
 * of the windows that the rules look at.
 * @param facts what is known beside the windows
 */
export function windowsOf(
  raw: unknown,
  specs: readonly WindowSpec[],
  facts: Facts,
  asOf: number,
): Record<string, Partial<Window>> {
  const given = objectAt(raw, PATH).windows;
  const partial =
    given === undefined || given === null
      ? windowsFromCloses(specs, facts.account, facts.history.closes, asOf)
      : objectAt(given, `${PATH}.windows`);
  return Object.fromEntries(
    Object.entries(partial).map(([key, value]) => {
      const path = `${PATH}.windows.${key}`;
      if (!WINDOW_KEY.test(key)) {
        const expected = '`trading_day`, `iso_week`, `month` or `rolling_days_N`';
        throw badRequest(`expected a window of ${expected}, found \`${key}\``, path);
      }
      const window = { ...EMPTY_WINDOW, ...objectAt(value, path) };
      const net = parseDecimal(String(window.net)) ?? ZERO;
      const startEquity = startEquityOf(key, net, facts.account.equity);
      return [key, { startEquity, ...window }];
    }),
  );
}
