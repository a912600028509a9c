import type { DecisionRecord } from '@mast/shared/types';
import { useRow, useRows, useSyncState } from '../../data/index.ts';
import { type TaskItem, taskItems } from './task-items.ts';

/** What a decision asks for, as far as the rows of this device tell. */
export function useTaskItems(
  record: DecisionRecord | undefined,
  chainId: string | undefined,
  nowMs: number,
): TaskItem[] {
  const accountId = record?.facts.account.id ?? '';
  // Today shows them too, so that thousands of trades are not looked through for the verdict.
  const open = useRows('trade', { status: 'open' });
  const sources = {
    chainId,
    nowMs,
    tasks: useRows('friction_task'),
    snapshots: useRows('account_snapshot', { accountId }),
    account: useRow('account', accountId),
    open: open.filter((trade) => trade.accountId === accountId && trade.mode === 'live'),
    entries: useRows('journal_entry'),
    lastSyncAt: useSyncState().lastSyncAt,
  };
  return record === undefined ? [] : taskItems(record, sources);
}
