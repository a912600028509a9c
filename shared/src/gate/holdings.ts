import { type Decimal, decimal, sum } from '../decimal/index.ts';
import type { Facts, Persona } from '../generated/types.ts';
import type { GateFacts } from './read-facts.ts';

type Holdings = NonNullable<Facts['account']['holdings']>;

const sumOf = (items: Holdings['items']): Decimal => sum(items.map((item) => decimal(item.value)));

/** What is held in instruments, in the account currency; cash is no part of it. */
export const heldValue = (holdings: Holdings): Decimal => sumOf(holdings.items);

/** The same of one instrument. */
export const heldIn = (holdings: Holdings, instrumentId: string): Decimal =>
  sumOf(holdings.items.filter((item) => item.instrumentId === instrumentId));

/** What is open in all: declared as held by an index account, recorded by any other. */
export function openNotional(figures: GateFacts, persona: Persona): Decimal | null {
  const { holdings } = figures.raw.account;
  return persona === 'indexdca' && holdings ? heldValue(holdings) : figures.openNotional;
}
