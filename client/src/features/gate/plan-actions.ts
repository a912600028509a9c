import type { DecisionRecord } from '@mast/shared/types';
import { formatMoney } from '../../ui/format/index.ts';
import type { GatePanelModel } from '../../ui/gate-panel/model.ts';
import { sizeText } from '../common/instrument-text.ts';
import { TASK_WORDS } from '../common/task-words.ts';
import { isOfThePlan } from '../tasks/task-items.ts';
import { nextTask, type Standing } from './standing.ts';

export type LargestSize = NonNullable<DecisionRecord['maxSize']>;

export interface PlanActs {
  /** The same plan again, with another size or on paper. */
  useSize: (largest: LargestSize) => void;
  onPaper: () => void;
  /** The same plan, as of now. */
  askAgain: () => void;
  recordFill: () => void;
  revise: () => void;
  close: () => void;
  /** To go against one of the rules that stop it; where the plan can not, there is none. */
  override?: (() => void) | undefined;
  /** Away from it without a fill; its record stays. */
  leave?: () => void;
}

export interface PanelActions {
  primary: GatePanelModel['primary'];
  secondary: GatePanelModel['secondary'];
}

/** Which task is shown with what does it. */
export interface OpenTask {
  openId: string | undefined;
  open: (id: string) => void;
}

/** `Use 0.085 BTC`, `Use 550.00 EUR` */
function sizeLabel({ size, unit }: LargestSize, { facts }: DecisionRecord): string {
  return unit === 'money'
    ? `Use ${formatMoney(size, facts.account.currency)}`
    : `Use ${sizeText(size, facts.instrument ?? undefined)}`;
}

/** A wait that no time ends: something in the plan itself is missing or to be changed. */
export function isIncomplete({ outcome, wait }: DecisionRecord, { tasks }: Standing): boolean {
  return outcome === 'WAIT' && wait?.until === null && tasks.some(isOfThePlan);
}

/**
 * What the one primary action is, by outcome and by what was done since; the quiet ones beside it.
 */
export function planActions(
  record: DecisionRecord,
  standing: Standing,
  acts: PlanActs,
  { openId, open }: OpenTask,
): PanelActions {
  const { outcome, maxSize } = record;
  const revise = { label: 'Revise', onPress: acts.revise };
  const close = { label: 'Close', onPress: acts.close };
  const override =
    acts.override === undefined ? [] : [{ label: 'Override a rule', onPress: acts.override }];
  const leave = acts.leave === undefined ? [] : [{ label: 'Leave it', onPress: acts.leave }];
  if (standing.state === 'expired') {
    return { primary: { label: 'Plan it again', onPress: acts.askAgain }, secondary: leave };
  }
  if (outcome === 'GO') {
    const primary = { label: 'Record my fill', onPress: acts.recordFill };
    return { primary, secondary: [revise, ...leave] };
  }
  if (outcome === 'SIZE_DOWN' && maxSize !== null) {
    const primary = { label: sizeLabel(maxSize, record), onPress: () => acts.useSize(maxSize) };
    return { primary, secondary: [revise, ...override, ...leave] };
  }
  if (outcome === 'SIMULATE') {
    const primary = { label: 'Start a paper trade', onPress: acts.onPaper };
    return { primary, secondary: [revise, ...leave] };
  }
  if (standing.state === 'retry_ready') {
    return { primary: { label: 'Ask again', onPress: acts.askAgain }, secondary: [revise, close] };
  }
  if (isIncomplete(record, standing)) {
    const primary = { label: 'Complete my plan', onPress: acts.revise };
    return { primary, secondary: [...override, close] };
  }
  const next = nextTask(standing.tasks);
  if (next !== undefined) {
    const primary = { label: TASK_WORDS[next.task], onPress: () => open(next.id) };
    // The button that does it is the one of the task, once that is open.
    return {
      primary: next.id === openId ? undefined : primary,
      secondary: [revise, ...override, close],
    };
  }
  return { primary: close, secondary: [revise, ...override] };
}
