import type { Account } from '@mast/shared/types';

export const ACCOUNT_KINDS: Readonly<Record<Account['kind'], string>> = {
  live: 'live',
  paper: 'paper',
  prop: 'prop firm',
};
