import type { CashFlow } from '@mast/shared/types';

export const CASH_WORDS: Readonly<Record<CashFlow['kind'], string>> = {
  deposit: 'Deposit',
  withdrawal: 'Withdrawal',
};
