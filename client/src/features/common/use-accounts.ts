import type { Account } from '@mast/shared/types';
import { useRows } from '../../data/index.ts';
import { kept } from './kept.ts';

const inOrder = kept((accounts: readonly Account[]) =>
  [...accounts].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
);

/** Accounts in the order in which they were opened. */
export const useAccounts = (): readonly Account[] => inOrder(useRows('account'));
