import type { Account } from '@mast/shared/types';
import { useMemo } from 'react';
import { useRows } from '../../data/index.ts';

/** Accounts in the order in which they were opened. */
export function useAccounts(): readonly Account[] {
  const accounts = useRows('account');
  return useMemo(
    () => [...accounts].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
    [accounts],
  );
}
