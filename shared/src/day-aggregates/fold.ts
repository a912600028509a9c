import { TradingDates } from '../facts/index.ts';
import type { Account, AccountSnapshot, DayAggregate, Mode, Trade } from '../generated/types.ts';
import { type DaySums, minus, NO_SUMS, plus, sumsOfLeg, sumsOfRow, textsOf } from './day-sums.ts';

/** The trading days of an account, live or paper. */
export interface AccountDays {
  readonly accountId: string;
  readonly mode: Mode;
  readonly dates: TradingDates;
  /** When the last balance inside of a date was declared for; one at its boundary lies before it. */
  readonly declaredAt: ReadonlyMap<string, string>;
}

export function accountDays(
  account: Account,
  mode: Mode,
  snapshots: readonly Pick<AccountSnapshot, 'accountId' | 'asOf'>[],
): AccountDays {
  const dates = new TradingDates(account.day);
  const declaredAt = new Map<string, string>();
  for (const { accountId, asOf } of snapshots) {
    if (mode !== 'live' || accountId !== account.id) continue;
    const { date, start } = dates.dayAt(asOf);
    if (asOf > start && asOf > (declaredAt.get(date) ?? '')) declaredAt.set(date, asOf);
  }
  return { accountId: account.id, mode, dates, declaredAt };
}

const declaredIn = ({ declaredAt }: AccountDays, date: string): string | null =>
  declaredAt.get(date) ?? null;

function addTrades(
  sums: Map<string, DaySums>,
  days: AccountDays,
  trades: readonly Trade[],
  how: (sums: DaySums) => DaySums,
): void {
  for (const trade of trades) {
    trade.legs.forEach(({ at }, place) => {
      const { date } = days.dates.dayAt(at);
      const leg = how(sumsOfLeg(trade, place, declaredIn(days, date)));
      sums.set(date, plus(sums.get(date) ?? NO_SUMS, leg));
    });
  }
}

const rowOf = (days: AccountDays, date: string, sums: DaySums): DayAggregate => ({
  id: `${days.accountId}:${days.mode}:${date}`,
  accountId: days.accountId,
  mode: days.mode,
  date,
  ...textsOf(sums, declaredIn(days, date)),
});

export interface DayChanges {
  readonly put: readonly DayAggregate[];
  readonly del: readonly string[];
}

/**
 * What becomes of an account's days where some trades take the place of others. All that a day holds
 * adds up, so no other trade of the day is needed.
 * @param known the rows there are of the days that the trades touch
 */
export function dayChanges(
  days: AccountDays,
  known: readonly DayAggregate[],
  before: readonly Trade[],
  after: readonly Trade[],
): DayChanges {
  const sums = new Map<string, DaySums>();
  addTrades(sums, days, before, minus);
  addTrades(sums, days, after, (leg) => leg);
  const rows = new Map(known.map((row) => [row.date, row]));
  const put: DayAggregate[] = [];
  const del: string[] = [];
  for (const [date, change] of sums) {
    const row = rows.get(date);
    const next = rowOf(days, date, row ? plus(sumsOfRow(row), change) : change);
    if (next.legs > 0) put.push(next);
    else if (row) del.push(row.id);
  }
  return { put, del };
}

/** The days of an account from all of its trades, the reference for what is kept fill by fill. */
export function foldDays(days: AccountDays, trades: readonly Trade[]): DayAggregate[] {
  const own = trades.filter(
    ({ accountId, mode }) => accountId === days.accountId && mode === days.mode,
  );
  return [...dayChanges(days, [], [], own).put].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/**
 * A day after a balance was declared inside of it.
 * @param trades that book in the day, among others
 * @returns undefined where not all of its legs are among them
 */
export function redeclaredDay(
  days: AccountDays,
  row: DayAggregate,
  trades: readonly Trade[],
): DayAggregate | undefined {
  const [whole] = foldDays(days, trades).filter(({ date }) => date === row.date);
  return whole?.legs === row.legs ? whole : undefined;
}
