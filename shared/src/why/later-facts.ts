import { compare, decimal } from '../decimal/index.ts';
import type { Facts } from '../generated/types.ts';
import { type Instant, tradingDay, tradingWindow, type WindowSpec } from '../time/index.ts';

type Realised = Facts['history']['windows'][string];

const ROLLING = /^rolling_days_(\d+)$/;

function specOf(key: string): WindowSpec {
  const days = ROLLING.exec(key)?.[1];
  return days === undefined ? (key as WindowSpec) : { rolling_days: Number(days) };
}

const begun = (latest: string | null): Realised => ({
  net: '0',
  r: '0',
  rKnown: 0,
  closed: 0,
  startEquity: latest,
  entries: 0,
  unscheduled: 0,
});

const higher = (a: string, b: string): string => (compare(decimal(a), decimal(b)) < 0 ? b : a);

function nextDay(account: Facts['account']): Facts['account'] {
  const { equity, endOfDayPeak } = account;
  if (equity === null) return account;
  return {
    ...account,
    equity: { ...equity, dayStart: equity.latest },
    endOfDayPeak: endOfDayPeak === null ? null : higher(endOfDayPeak, equity.latest),
  };
}

/**
 * The facts at a later instant if nothing but time has passed: windows that are over begin anew. A
 * rolling window whose days have gone in part stays as it was, since what each day brought is not
 * among the facts.
 */
export function laterFacts(facts: Facts, from: Instant, to: Instant): Facts {
  const { day } = facts.account;
  const isOver = (key: string): boolean => {
    const spec = specOf(key);
    return tradingWindow(day, spec, to).start >= tradingWindow(day, spec, from).end;
  };
  const latest = facts.account.equity?.latest ?? null;
  const windows = Object.entries(facts.history.windows).map(([key, window]) => [
    key,
    isOver(key) ? begun(latest) : window,
  ]);
  return {
    ...facts,
    account: to < tradingDay(day, from).end ? facts.account : nextDay(facts.account),
    history: { ...facts.history, windows: Object.fromEntries(windows) },
  };
}
