import type { JournalDebtParams, RuleDefinition } from '@mast/shared/types';
import { syncNow } from '../../data/index.ts';
import { Button, LinkButton } from '../../ui/index.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { ruleSentence } from '../rules/rule-sentence.ts';
import type { RuleWords } from '../rules/sentences/parts.ts';
import { ConfirmPositions } from './confirm-positions.tsx';
import { DeclareBalance } from './declare-balance.tsx';
import { NoteOfDay, NoteOfQuarter } from './notes.tsx';
import { OwedPosts } from './owed-posts.tsx';
import { RereadRule } from './reread-rule.tsx';
import type { TaskItem } from './task-items.ts';
import { ThreeLines } from './three-lines.tsx';

export interface TaskControlProps {
  item: TaskItem;
  accountId: string;
  /** Trades that were owed a post entry when it was decided. */
  unposted: readonly string[];
  rules: readonly RuleDefinition[];
  words: RuleWords;
  /** Back into the plan, with what was typed. */
  onRevise: () => void;
  /** The plan on paper. */
  onPaper?: (() => void) | undefined;
}

/** What does a task, in place: a form, a list, or the way to where it is done. */
export function TaskControl(props: TaskControlProps) {
  const { item, accountId, unposted, rules, words, onPaper } = props;
  const account = useAccounts().find(({ id }) => id === accountId);
  const rule = rules.find(({ ruleKey }) => ruleKey === item.rule.rule);
  switch (item.task) {
    case 'write_three_lines':
      return item.row && <ThreeLines taskId={item.row.id} />;
    case 'reread_rule':
      return (
        item.row && rule && <RereadRule taskId={item.row.id} sentence={ruleSentence(rule, words)} />
      );
    case 'declare_equity':
    case 'declare_holdings':
      return account && <DeclareBalance account={account} />;
    case 'sync_positions':
      return <ConfirmPositions accountId={accountId} />;
    case 'sync_now':
      return (
        <Button wide onPress={syncNow}>
          Sync now
        </Button>
      );
    case 'journal_post':
      return isQuarterly(rule) ? <NoteOfQuarter /> : <OwedPosts tradeIds={unposted} />;
    case 'review_day':
      return <NoteOfDay />;
    case 'paper_trade':
      return (
        onPaper && (
          <Button wide onPress={onPaper}>
            Start a paper trade
          </Button>
        )
      );
    case 'add_setup':
    case 'edit_list':
      return <LinkButton href="/rules">Look at my rules</LinkButton>;
    // The plan itself does these, or time.
    case 'fill_fields':
    case 'revise_plan':
    case 'answer':
    case 'checklist_tick':
    case 'accept_size':
    case 'state_risk':
    case 'wait_minutes':
    case 'sleep_on_it':
      return null;
  }
}

const isQuarterly = (rule: RuleDefinition | undefined): boolean =>
  rule?.kind === 'journal_debt' && (rule.params as JournalDebtParams).of === 'quarterly_review';
