import { serverNow, useDataState, useRows } from '../../data/index.ts';
import { formatDate, formatMoney } from '../../ui/format/index.ts';
import { TASK_WORDS } from '../common/task-words.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { activeRulesOf, useRulesetRows } from '../common/use-active-rules.ts';
import { useZone } from '../common/use-zone.ts';
import { purchaseDue } from './due-purchases.ts';
import { owedBalance, owesPositions } from './owed.ts';
import { owesReview } from './quarter.ts';

export interface OwedRow {
  href: string;
  title: string;
  detail: string;
}

/** What plans will ask for before they can pass, beside posts and tasks. */
export function useOwedRows(): OwedRow[] {
  const accounts = useAccounts();
  const snapshots = useRows('account_snapshot');
  const rulesets = useRulesetRows();
  const open = useRows('trade', { status: 'open' });
  const reviews = useRows('journal_entry', { period: 'quarter' });
  const intents = useRows('intent');
  const [person] = useRows('person');
  const zone = useZone();
  // The stored first screen has no reviews in it.
  const isLive = useDataState().state === 'live';
  const nowMs = serverNow();
  return accounts.flatMap((account) => {
    const rules = activeRulesOf(account.persona, rulesets)?.rules ?? [];
    const rows: OwedRow[] = [];
    const add = (path: string, title: string, why: string) =>
      rows.push({ href: path, title, detail: `${account.label} · ${why}` });
    const due = purchaseDue(account, rules, intents, nowMs);
    if (due !== undefined) {
      const amount = formatMoney(due.amount, account.currency);
      const day = formatDate(`${due.date}T12:00:00.000Z`, { timeZone: 'UTC' });
      const on = due.isToday ? 'due today' : `scheduled for ${day}`;
      add(`/intents/new?due=${encodeURIComponent(account.id)}`, `Buy for ${amount}`, on);
    }
    const balance = owedBalance(account, snapshots, rules, nowMs);
    const declare = `/accounts/${account.id}/declare`;
    if (balance === 'stale') {
      add(declare, TASK_WORDS.declare_equity, 'my limits in percent need a fresh one');
    }
    if (balance === 'no_holdings') {
      add(declare, TASK_WORDS.declare_holdings, 'my targets look at it');
    }
    if (owesPositions(account, open, nowMs)) {
      const path = `/accounts/${account.id}/positions`;
      add(path, TASK_WORDS.sync_positions, 'not looked at for a day');
    }
    const startedAt = person?.createdAt;
    if (isLive && owesReview({ rules, reviews, startedAt, zone, nowMs })) {
      add('/notes/quarter', 'Write about my last quarter', 'my rule wants it in time');
    }
    return rows;
  });
}
