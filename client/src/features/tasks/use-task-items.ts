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
  const sources = {
    chainId,
    nowMs,
    tasks: useRows('friction_task'),
    snapshots: useRows('account_snapshot', { accountId }),
    account: useRow('account', accountId),
    open: useRows('trade', { accountId, status: 'open', mode: 'live' }),
    entries: useRows('journal_entry'),
    lastSyncAt: useSyncState().lastSyncAt,
  };
  return record === undefined ? [] : taskItems(record, sources);
}
