import type { DecisionRecord } from '@mast/shared/types';
import { serverNow, useRow, useRows } from '../../data/index.ts';
import { formatDate, GatePanel, type GatePanelModel } from '../../ui/index.ts';
import { useRuleWords } from '../common/use-rule-words.ts';
import { useTimes } from '../common/use-times.ts';
import { type Decisions, gateModel, standingRecord } from './gate-model.ts';

export interface PanelActions {
  primary?: GatePanelModel['primary'];
  secondary: GatePanelModel['secondary'];
}

export interface DecisionPanelProps {
  decisions: Decisions;
  saved: GatePanelModel['saved'];
  isFilled: boolean;
  /** What can be done about the record that stands. */
  actions: (record: DecisionRecord) => PanelActions;
  focusOnMount?: boolean;
}

/** The gate panel of a plan, from its records and the rules that made them. */
export function DecisionPanel(props: DecisionPanelProps) {
  const { decisions, saved, isFilled, actions, focusOnMount = false } = props;
  const record = standingRecord(decisions);
  const rules = useRows('rule_definition', { rulesetId: record?.rulesetId ?? '' });
  const ruleset = useRow('ruleset', record?.rulesetId);
  const { zone, clock } = useTimes();
  const words = useRuleWords(record?.facts.account.currency);
  if (record === undefined) return null;
  const { primary, secondary } = actions(record);
  const model = gateModel(record, decisions, {
    rules,
    words,
    since: ruleset && formatDate(ruleset.activeFrom, { timeZone: zone }),
    saved,
    isFilled,
    now: serverNow,
    timeZone: zone,
    clock,
    primary,
    secondary,
  });
  return <GatePanel {...model} focusOnMount={focusOnMount} />;
}
