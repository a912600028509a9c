import { countedFindings } from '@mast/shared/gate';
import type {
  Account,
  AccountSnapshot,
  DecisionRecord,
  Finding,
  FrictionTask,
  JournalEntry,
  Task,
  Trade,
} from '@mast/shared/types';
import { kept } from '../common/kept.ts';

/** One thing that a decision asks for, and whether it was done since. */
export interface TaskItem {
  /** Of the row, where there is one. */
  id: string;
  task: Task;
  /** The rule that asks for it. */
  rule: Pick<Finding, 'rule' | 'kind'>;
  /** Its row, where it wants an answer that is kept. */
  row: FrictionTask | undefined;
  /** When its time is over, where it has one. */
  until: string | null;
  isDone: boolean;
}

/** The rows of this device by which it is seen that a task was done. */
export interface TaskSources {
  /** Of the chain of the plan. */
  chainId: string | undefined;
  tasks: readonly FrictionTask[];
  snapshots: readonly AccountSnapshot[];
  account: Account | undefined;
  /** Open live trades of the account. */
  open: readonly Trade[];
  entries: readonly JournalEntry[];
  lastSyncAt: string | null;
  nowMs: number;
}

type Asked = { readonly finding: Finding; readonly task: Task };

/** Tasks that want an answer, which is kept. */
const ANSWERED: ReadonlySet<string> = new Set<Task>(['write_three_lines', 'reread_rule']);

const askedBy = (record: DecisionRecord): Asked[] =>
  countedFindings(record)
    .filter(({ outcome }) => outcome === 'WAIT' || outcome === 'NO_GO')
    .flatMap((finding) => finding.tasks.map((task) => ({ finding, task: task as Task })));

/** The row of a task: its rule's in the chain, or those of the cooldowns that the decision saw. */
function rowsOf({ finding, task }: Asked, record: DecisionRecord, sources: TaskSources) {
  const rows = sources.tasks.filter((row) => row.task === task && row.state !== 'cancelled');
  if (finding.kind === 'sys_cooldown') {
    const seen = new Set(
      record.facts.cooldowns.filter((row) => row.openTasks.length > 0).map((row) => row.id),
    );
    return rows.filter(({ cooldownId }) => cooldownId !== null && seen.has(cooldownId));
  }
  const own = rows
    .filter((row) => row.chainId === sources.chainId && row.ruleKey === finding.rule)
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  return own.slice(-1);
}

/** How many posts may be open: `journal_debt_at_most:2`. */
const mostOpen = ({ predicate }: Finding): number => Number(predicate?.split(':')[1] ?? 0);

const isReview = ({ predicate }: Finding): boolean => predicate === null;

const tradesWithWords = kept(
  (entries: readonly JournalEntry[]) => new Set(entries.map(({ tradeId }) => tradeId)),
);

function arePostsWritten({ finding }: Asked, record: DecisionRecord, { entries }: TaskSources) {
  if (isReview(finding)) {
    return entries.some(({ period, createdAt }) => period !== null && createdAt > record.asOf);
  }
  const written = tradesWithWords(entries);
  const owed = record.facts.history.unposted.filter(({ tradeId }) => !written.has(tradeId));
  return owed.length <= mostOpen(finding);
}

/** Whether what a task names was done after the decision. */
function isDoneSince(asked: Asked, record: DecisionRecord, sources: TaskSources): boolean {
  const { snapshots, account, open, entries, lastSyncAt, nowMs } = sources;
  const { asOf } = record;
  const declared = snapshots.filter((one) => one.accountId === account?.id && one.createdAt > asOf);
  switch (asked.task) {
    case 'declare_equity':
      return declared.length > 0;
    case 'declare_holdings':
      return declared.some(({ holdings }) => holdings !== null);
    case 'sync_positions':
      return open.length === 0 || (account?.positionsCheckedAt ?? '') > asOf;
    case 'sync_now':
      return (lastSyncAt ?? '') > asOf;
    case 'review_day':
      return entries.some(({ kind, createdAt }) => kind === 'note' && createdAt > asOf);
    case 'journal_post':
      return arePostsWritten(asked, record, sources);
    case 'wait_minutes':
    case 'sleep_on_it':
      return asked.finding.until !== null && Date.parse(asked.finding.until) <= nowMs;
    default:
      return false;
  }
}

/** A task of two rules is done once it is done for both; the later time holds. */
const both = (a: TaskItem, b: TaskItem): TaskItem => ({
  ...a,
  until: (b.until ?? '') > (a.until ?? '') ? b.until : a.until,
  isDone: a.isDone && b.isDone,
});

/** What a decision asks for, each once, in the order of its rules. */
export function taskItems(record: DecisionRecord, sources: TaskSources): TaskItem[] {
  const items = new Map<string, TaskItem>();
  const add = (item: TaskItem) => {
    const before = items.get(item.id);
    if (before === undefined) items.set(item.id, item);
    else items.set(item.id, both(before, item));
  };
  for (const asked of askedBy(record)) {
    const { finding, task } = asked;
    const rule = { rule: finding.rule, kind: finding.kind };
    const { until } = finding;
    if (!ANSWERED.has(task)) {
      const isDone = isDoneSince(asked, record, sources);
      add({ id: task, task, rule, row: undefined, until, isDone });
      continue;
    }
    for (const row of rowsOf(asked, record, sources)) {
      add({ id: row.id, task, rule, row, until, isDone: row.state === 'done' });
    }
  }
  return [...items.values()];
}

/** Tasks that only another version of the plan can do. */
const OF_THE_PLAN: ReadonlySet<Task> = new Set<Task>([
  'fill_fields',
  'revise_plan',
  'answer',
  'checklist_tick',
  'accept_size',
  'state_risk',
]);

export const isOfThePlan = ({ task }: Pick<TaskItem, 'task'>): boolean => OF_THE_PLAN.has(task);

/** Time passes by itself; all others are done by the person. */
export const isTime = ({ task }: Pick<TaskItem, 'task'>): boolean =>
  task === 'wait_minutes' || task === 'sleep_on_it';
