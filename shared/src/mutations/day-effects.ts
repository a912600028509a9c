import {
  type AccountDays,
  accountDays,
  dayChanges,
  redeclaredDay,
} from '../day-aggregates/index.ts';
import { type Change, del, type EntityReader, put } from '../entities/index.ts';
import type { Account, DayAggregate, Mode, Trade } from '../generated/types.ts';

/** The days of an account that new fills may touch. */
export interface DayState {
  readonly days: AccountDays;
  readonly known: readonly DayAggregate[];
}

/** @param from the earliest instant at which anything of the account books anew */
export async function loadDayState(
  reader: EntityReader,
  account: Account,
  mode: Mode,
  from: string,
): Promise<DayState> {
  const where = { accountId: account.id };
  const snapshots = await reader.list('account_snapshot', { where });
  const days = accountDays(account, mode, snapshots);
  const known = await reader.list('day_aggregate', {
    where: { ...where, mode },
    since: { field: 'date', value: days.dates.dayAt(from).date },
  });
  return { days, known };
}

/** The days as they are where some trades take the place of others. */
export function dayEffects(
  { days, known }: DayState,
  before: readonly Trade[],
  after: readonly Trade[],
): Change[] {
  const { put: rows, del: gone } = dayChanges(days, known, before, after);
  return [
    ...rows.map((row) => put('day_aggregate', row)),
    ...gone.map((id) => del('day_aggregate', id)),
  ];
}

/** The live day that a balance is declared inside of; undefined where its sums stay as they are. */
export async function redeclaredDayOf(
  reader: EntityReader,
  account: Account,
  asOf: string,
): Promise<DayAggregate | undefined> {
  const where = { accountId: account.id };
  const declared = await reader.list('account_snapshot', { where });
  const days = accountDays(account, 'live', [...declared, { accountId: account.id, asOf }]);
  const { date, start } = days.dates.dayAt(asOf);
  const [row] = await reader.list('day_aggregate', { where: { ...where, mode: 'live', date } });
  if (row === undefined || (days.declaredAt.get(date) ?? null) === row.declaredAt) return undefined;
  const trades = await reader.list('trade', {
    where: { ...where, mode: 'live' },
    since: { field: 'lastFillAt', value: start },
  });
  return redeclaredDay(days, row, trades);
}
