import { accountDays, foldDays } from '@mast/shared/day-aggregates';
import { type Change, put } from '@mast/shared/entities';
import type { Account, AccountSnapshot, Trade } from '@mast/shared/types';
import { baseOf, historyOf } from '../sync/history.ts';
import { sampleTrip } from '../sync/sample-trip.ts';

const DAYS = 3_650;
/** On average: two fills, a trade, a plan with two decisions for each fourth, a post for each second. */
const ROWS_A_TRIP = 4.25;

/** A person's rows over ten years, the newest an hour old, with the days that they add up to. */
export async function yearsOf(userId: string, count: number): Promise<Change[]> {
  const tripsADay = Math.max(1, Math.round(count / ROWS_A_TRIP / DAYS));
  const trip = await sampleTrip(userId, Date.now() - 60 * 60_000);
  const base = baseOf(trip).filter(({ entity }) => entity !== 'day_aggregate');
  const rows = [...base, ...historyOf(trip, count - base.length, tripsADay)];
  const valuesOf = <T>(entity: string): T[] =>
    rows.flatMap((row) => (row.op === 'put' && row.entity === entity ? [row.value as T] : []));
  const [account] = valuesOf<Account>('account');
  const days = accountDays(
    account as Account,
    'live',
    valuesOf<AccountSnapshot>('account_snapshot'),
  );
  return [
    ...rows,
    ...foldDays(days, valuesOf<Trade>('trade')).map((day) => put('day_aggregate', day)),
  ];
}
