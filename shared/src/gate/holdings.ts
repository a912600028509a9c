import { type Decimal, decimal, sum } from '../decimal/index.ts';
import type { Facts } from '../generated/types.ts';

type Holdings = NonNullable<Facts['account']['holdings']>;

const sumOf = (items: Holdings['items']): Decimal => sum(items.map((item) => decimal(item.value)));

/** What is held in instruments, in the account currency; cash is no part of it. */
export const heldValue = (holdings: Holdings): Decimal => sumOf(holdings.items);

/** The same of one instrument. */
export const heldIn = (holdings: Holdings, instrumentId: string): Decimal =>
  sumOf(holdings.items.filter((item) => item.instrumentId === instrumentId));
