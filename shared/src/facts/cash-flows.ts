import { type Decimal, decimal, negate, sum } from '../decimal/index.ts';
import type { CashFlow } from '../generated/types.ts';

export const signedAmount = ({ kind, amount }: CashFlow): Decimal =>
  kind === 'deposit' ? decimal(amount) : negate(decimal(amount));

const inOrder = (a: CashFlow, b: CashFlow): number => {
  for (const field of ['at', 'id'] as const) {
    if (a[field] !== b[field]) return a[field] < b[field] ? -1 : 1;
  }
  return 0;
};

/** An account's money in and out that was not taken back, in its order. */
export const flowsOf = (accountId: string, flows: readonly CashFlow[]): CashFlow[] =>
  flows.filter((flow) => flow.accountId === accountId && flow.withdrawnAt === null).sort(inOrder);

/** What was paid in since an instant of a day, beyond what a balance declared since already holds. */
export const depositedSince = (
  flows: readonly CashFlow[],
  declaredAt: string,
  since: string,
  asOf: string,
): Decimal =>
  sum(
    flows
      .filter(({ kind, at }) => kind === 'deposit' && at >= since && at >= declaredAt && at <= asOf)
      .map(signedAmount),
  );
