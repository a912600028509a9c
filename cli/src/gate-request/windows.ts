import {
  type Decimal,
  decimal,
  parseDecimal,
  subtract,
  sum,
  toText,
  ZERO,
} from '@mast/shared/decimal';
import { windowKey } from '@mast/shared/gate';
import { type Instant, tradingWindow, type WindowSpec } from '@mast/shared/time';
import type { Facts } from '@mast/shared/types';
import { badRequest } from '../command.ts';
import { objectAt } from './contract.ts';
import type { Members } from './plain-form.ts';

type Window = Facts['history']['windows'][string];

const PATH = 'facts.history.windows';
const EMPTY_WINDOW = { net: '0', r: '0', rKnown: 0, closed: 0, entries: 0, unscheduled: 0 };
const WINDOW_KEY = /^(?:trading_day|iso_week|month|rolling_days_[1-9][0-9]*)$/;

/** What was opened in the account: closed trades, and open positions that say when. */
function openings(facts: Facts, positions: readonly Members[]): string[] {
  const own = (one: { accountId: string }): boolean => one.accountId === facts.account.id;
  const saysWhen = facts.positions.open.filter((one, i) => own(one) && positions[i]?.openedAt);
  return [...facts.history.closes.filter(own), ...saysWhen].map((one) => one.openedAt);
}

/** What closes and open positions make of the windows, for a request that gives none. */
function counted(
  specs: readonly WindowSpec[],
  facts: Facts,
  positions: readonly Members[],
  asOf: Instant,
): Record<string, Partial<Window>> {
  const own = facts.history.closes.filter((close) => close.accountId === facts.account.id);
  const opened = openings(facts, positions);
  return Object.fromEntries(
    specs.map((spec) => {
      const { start, end } = tradingWindow(facts.account.day, spec, asOf);
      const isInside = (text: string): boolean => {
        const at = Date.parse(text);
        return at >= start && at < end && at <= asOf;
      };
      const closed = own.filter((close) => isInside(close.closedAt));
      const known = closed.flatMap((close) => (close.r === null ? [] : [decimal(close.r)]));
      const window = {
        net: toText(sum(closed.map((close) => decimal(close.net)))),
        r: toText(sum(known)),
        rKnown: known.length,
        closed: closed.length,
        entries: opened.filter(isInside).length,
      };
      return [windowKey(spec), window];
    }),
  );
}

/** Equity at a window's start, where it was left out: that of the day, else today's less the window's net. */
function startEquityOf(key: string, net: Decimal, equity: Facts['account']['equity']) {
  if (equity === null) return null;
  return key === 'trading_day' ? equity.dayStart : toText(subtract(decimal(equity.latest), net));
}

/**
 * The windows of a request: those that it gives, or where it gives none at all, what its closes and
 * positions make of the windows that the rules look at.
 * @param facts what is known beside the windows
 * @param given the request's own history and positions
 */
export function windowsOf(
  given: { readonly windows: unknown; readonly positions: readonly Members[] },
  specs: readonly WindowSpec[],
  facts: Facts,
  asOf: Instant,
): Record<string, Partial<Window>> {
  const { windows } = given;
  const partial =
    windows === undefined || windows === null
      ? counted(specs, facts, given.positions, asOf)
      : objectAt(windows, PATH);
  return Object.fromEntries(
    Object.entries(partial).map(([key, value]) => {
      const path = `${PATH}.${key}`;
      if (!WINDOW_KEY.test(key)) {
        const expected = '`trading_day`, `iso_week`, `month` or `rolling_days_N`';
        throw badRequest(`expected a window of ${expected}, found \`${key}\``, path);
      }
      const window = { ...EMPTY_WINDOW, ...objectAt(value, path) };
      const net = parseDecimal(String(window.net)) ?? ZERO;
      return [key, { startEquity: startEquityOf(key, net, facts.account.equity), ...window }];
    }),
  );
}
