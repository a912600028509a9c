import { countedFindings, waitState } from '@mast/shared/gate';
import type { DecisionRecord, Facts, Intent } from '@mast/shared/types';
import { useEffect, useState } from 'react';
import { factsNow, serverNow, useRows } from '../../data/index.ts';
import { useNow } from '../../ui/index.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { useTaskItems } from '../tasks/use-task-items.ts';
import { isUndone, type Standing } from './standing.ts';

const holdsBack = (record: DecisionRecord): boolean =>
  countedFindings(record).some(({ predicate, outcome }) => predicate !== null && outcome !== null);

/** The facts of now, again whenever trades, posts or balances change; only where one may open it. */
function useFactsNow(record: DecisionRecord | undefined): Facts | undefined {
  const accountId = record !== undefined && holdsBack(record) ? record.facts.account.id : undefined;
  const trades = useRows('trade');
  const entries = useRows('journal_entry');
  const snapshots = useRows('account_snapshot');
  const [facts, setFacts] = useState<Facts>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are what the facts are made of
  useEffect(() => {
    let isOver = false;
    if (accountId === undefined) return;
    // Without facts no predicate is known to hold, so the plan goes on waiting.
    factsNow(accountId).then(
      (read) => !isOver && setFacts(read),
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [accountId, trades, entries, snapshots]);
  return facts;
}

/** Where a decision stands now, and what it still asks for. */
export function useStanding(
  record: DecisionRecord | undefined,
  intent: Pick<Intent, 'chainId'> | undefined,
): Standing {
  const now = useNow(serverNow, record !== undefined && record.outcome !== 'GO');
  const tasks = useTaskItems(record, intent?.chainId, now);
  const accounts = useAccounts();
  const facts = useFactsNow(record);
  const persona = accounts.find(({ id }) => id === record?.facts.account.id)?.persona;
  if (record === undefined || persona === undefined) return { state: undefined, tasks };
  const openTasks = tasks.filter(isUndone).map(({ id }) => id);
  const known = facts === undefined ? { openTasks } : { openTasks, facts };
  return { state: waitState(record, persona, Math.floor(now), known), tasks };
}
