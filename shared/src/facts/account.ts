import { subtract } from '../decimal/index.ts';
import type { AccountSnapshot, CashFlow, Facts } from '../generated/types.ts';
import { formatInstant, type Instant, tradingDay, tradingWindow } from '../time/index.ts';
import { depositedSince } from './cash-flows.ts';
import { drawdownSince } from './drawdown.ts';
import { type EquityLine, inDeclaredOrder } from './equity-line.ts';
import { factText } from './fact-text.ts';
import type { FactRows } from './sources.ts';

/** The account with its equity, peaks, drawdowns and what was declared of it, as of an instant. */
export function accountFacts(
  { account, snapshots, flows }: Pick<FactRows, 'account' | 'snapshots' | 'flows'>,
  line: EquityLine | null,
  lookbacks: readonly number[],
  at: Instant,
): Facts['account'] {
  const asOf = formatInstant(at);
  const declared = snapshots
    .filter((snapshot) => snapshot.accountId === account.id && snapshot.asOf <= asOf)
    .sort(inDeclaredOrder);
  return {
    id: account.id,
    currency: account.currency,
    day: account.day,
    ...equityFacts(line, flows, account.day, at),
    declaredPeak: peakOf(declared),
    drawdowns: line ? drawdowns(line, account.day, lookbacks, at) : {},
    holdings: holdingsOf(declared),
  };
}

function equityFacts(
  line: EquityLine | null,
  flows: readonly CashFlow[],
  day: Facts['account']['day'],
  at: Instant,
): Pick<Facts['account'], 'equity' | 'startBalance' | 'endOfDayPeak'> {
  if (line === null) return { equity: null, startBalance: null, endOfDayPeak: null };
  const today = formatInstant(tradingDay(day, at).start);
  // A deposit raises no limit before the next day; a withdrawal lowers those of the latest equity at once.
  const fresh = depositedSince(flows, line.declared.asOf, today, formatInstant(at));
  return {
    equity: {
      latest: factText(subtract(line.latest, fresh)),
      dayStart: factText(line.at(today)),
      declaredAt: line.declared.asOf,
    },
    startBalance: line.first.balance,
    endOfDayPeak: factText(line.dayEndPeak(today)),
  };
}

/** A lookback is the current trading day and the ones before it. */
const drawdowns = (
  line: EquityLine,
  day: Facts['account']['day'],
  lookbacks: readonly number[],
  at: Instant,
): Facts['account']['drawdowns'] =>
  Object.fromEntries(
    lookbacks.map((days) => {
      const { start } = tradingWindow(day, { rolling_days: days }, at);
      return [`${days}`, drawdownSince(line, formatInstant(start))];
    }),
  );

function peakOf(declared: readonly AccountSnapshot[]): Facts['account']['declaredPeak'] {
  const last = declared.findLast((snapshot) => snapshot.peak !== null);
  return last === undefined ? null : { value: last.peak as string, at: last.asOf };
}

function holdingsOf(declared: readonly AccountSnapshot[]): Facts['account']['holdings'] {
  const last = declared.findLast((snapshot) => snapshot.holdings !== null);
  if (last === undefined) return null;
  return { at: last.asOf, cash: last.cash ?? '0', items: last.holdings as Holdings };
}

type Holdings = NonNullable<AccountSnapshot['holdings']>;
