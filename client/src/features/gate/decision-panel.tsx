import type { DecisionRecord, Mode } from '@mast/shared/types';
import { useState } from 'react';
import { serverNow, useRow, useRows } from '../../data/index.ts';
import { formatDate, GatePanel, type GatePanelModel } from '../../ui/index.ts';
import { useRuleWords } from '../common/use-rule-words.ts';
import { useTimes } from '../common/use-times.ts';
import { isOfThePlan } from '../tasks/task-items.ts';
import { TaskList } from '../tasks/task-list.tsx';
import { DecisionDetail } from './decision-detail.tsx';
import { type Decisions, gateModel, standingRecord } from './gate-model.ts';
import { isIncomplete, type PlanActs, planActions } from './plan-actions.ts';
import { answered } from './standing.ts';
import { useStanding } from './use-standing.ts';

const OVER = 'The time of this plan is over. Planned again, it is decided by what is true then.';

export interface DecisionPanelProps {
  decisions: Decisions;
  saved: GatePanelModel['saved'];
  acts: PlanActs;
  focusOnMount?: boolean;
}

/** On paper nothing is gone against. */
const ofMode = (acts: PlanActs, mode: Mode | undefined): PlanActs =>
  mode === 'live' ? acts : { ...acts, override: undefined };

/** The gate panel of a plan: its records, the rules that made them, and what they ask for. */
export function DecisionPanel({ decisions, ...props }: DecisionPanelProps) {
  const record = standingRecord(decisions);
  if (record === undefined) return null;
  return <Panel record={record} decisions={decisions} {...props} />;
}

function Panel(props: DecisionPanelProps & { record: DecisionRecord }) {
  const { record, decisions, saved, acts, focusOnMount = false } = props;
  const [openId, setOpenId] = useState<string>();
  const intent = useRow('intent', record.intentId);
  const rules = useRows('rule_definition', { rulesetId: record.rulesetId });
  const ruleset = useRow('ruleset', record.rulesetId);
  const deviceRuleset = useRow('ruleset', decisions.device?.rulesetId);
  const { zone, clock } = useTimes();
  const words = useRuleWords(record.facts.account.currency);
  const standing = useStanding(record, intent);
  const isFilled = intent?.status === 'filled';
  const actions = isFilled
    ? { primary: undefined, secondary: [] }
    : planActions(record, standing, ofMode(acts, intent?.mode), { openId, open: setOpenId });
  const versions = { device: deviceRuleset?.version, server: ruleset?.version };
  const model = gateModel(record, decisions, {
    rules,
    words,
    since: ruleset && formatDate(ruleset.activeFrom, { timeZone: zone }),
    saved,
    isFilled,
    now: serverNow,
    timeZone: zone,
    clock,
    versions,
    ...actions,
  });
  const isOver = !isFilled && standing.state === 'expired';
  // The one primary act leads back into the plan then.
  const items = isIncomplete(record, standing)
    ? standing.tasks.filter((item) => !isOfThePlan(item))
    : standing.tasks;
  return (
    <GatePanel
      {...model}
      focusOnMount={focusOnMount}
      todo={
        isOver ? (
          <p>{OVER}</p>
        ) : (
          !isFilled && (
            <TaskList
              title="What opens it"
              items={items}
              openId={openId}
              onOpen={setOpenId}
              accountId={record.facts.account.id}
              unposted={record.facts.history.unposted.map(({ tradeId }) => tradeId)}
              rules={rules}
              words={words}
              onRevise={acts.revise}
              onPaper={acts.onPaper}
            />
          )
        )
      }
      detail={
        <DecisionDetail
          record={record}
          decisions={decisions}
          rules={rules}
          words={words}
          versions={versions}
          answered={answered(standing)}
        />
      }
    />
  );
}
