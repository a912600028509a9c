import type { DecisionRecord } from '@mast/shared/types';
import { sizeText } from '../common/instrument-text.ts';
import type { PanelActions } from './decision-panel.tsx';

export interface PlanActs {
  /** The same plan again, with another size or on paper. */
  useSize: (size: string) => void;
  onPaper: () => void;
  recordFill: () => void;
  revise: () => void;
  close: () => void;
  /** Away from it without a fill; its record stays. */
  leave?: () => void;
}

/** What the one primary action is, by outcome; the quiet ones beside it. */
export function planActions(record: DecisionRecord, acts: PlanActs, nowMs: number): PanelActions {
  const revise = { label: 'Revise', onPress: acts.revise };
  const leave = acts.leave === undefined ? [] : [{ label: 'Leave it', onPress: acts.leave }];
  const secondary = [revise, ...leave];
  const isOver = Date.parse(record.expiresAt) <= nowMs;
  if (record.outcome === 'GO' && !isOver) {
    return { primary: { label: 'Record my fill', onPress: acts.recordFill }, secondary };
  }
  if (record.outcome === 'GO') {
    return { primary: { label: 'Check it again', onPress: acts.revise }, secondary: leave };
  }
  if (record.outcome === 'SIZE_DOWN' && record.maxSize !== null) {
    const { size } = record.maxSize;
    const label = `Use ${sizeText(size, record.facts.instrument ?? undefined)}`;
    return { primary: { label, onPress: () => acts.useSize(size) }, secondary };
  }
  if (record.outcome === 'SIMULATE') {
    return { primary: { label: 'Start a paper trade', onPress: acts.onPaper }, secondary };
  }
  const close = { label: 'Close', onPress: acts.close };
  if (isIncomplete(record)) {
    return { primary: { label: 'Complete my plan', onPress: acts.revise }, secondary: [close] };
  }
  return { primary: close, secondary: [revise] };
}

/** A wait that no time ends: something in the plan itself is missing or to be changed. */
function isIncomplete({ outcome, wait }: DecisionRecord): boolean {
  if (outcome !== 'WAIT' || wait === null || wait.until !== null) return false;
  return wait.tasks.some((task) => task === 'fill_fields' || task === 'revise_plan');
}
