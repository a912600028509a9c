import type { ReasonCode } from '@mast/shared/types';

/** Why an index plan acts. */
export const REASON_WORDS: Readonly<Record<ReasonCode, string>> = {
  scheduled: 'Scheduled',
  rebalance: 'Rebalance',
  windfall: 'Windfall',
  withdrawal: 'Withdrawal',
  other: 'Other',
};
