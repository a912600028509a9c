import type { Account, AccountSnapshot } from '@mast/shared/types';

export interface DeclaredHolding {
  account: Account;
  instrumentId: string;
  /** In the account's currency. */
  value: string;
  asOf: string;
}

/** What each account declared last to hold, the most recent declaration with holdings. */
export const declaredHoldings = (
  accounts: readonly Account[],
  snapshots: readonly AccountSnapshot[],
): DeclaredHolding[] =>
  accounts.flatMap((account) => {
    const last = snapshots
      .filter(({ accountId, holdings }) => accountId === account.id && holdings !== null)
      .sort((a, b) => (a.asOf < b.asOf ? 1 : -1))[0];
    return (last?.holdings ?? []).map((item) => ({
      account,
      ...item,
      asOf: last?.asOf ?? '',
    }));
  });
