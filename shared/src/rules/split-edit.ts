import { applyFitting } from './apply-changes.ts';
import { type RuleChange, waits } from './diff-rules.ts';
import type { RuleState } from './rule-state.ts';

/** What of an edit acts at once, and what waits. */
export interface SplitEdit {
  readonly now: readonly RuleChange[];
  readonly later: readonly RuleChange[];
  /** The rules with what acts at once. */
  readonly rules: readonly RuleState[];
}

/**
 * A mixed edit is split by parameter: what is tighter acts at once. Where a rule would not hold with
 * its tighter parts alone, the whole edit of that rule waits.
 */
export function splitEdit(
  current: readonly RuleState[],
  changes: readonly RuleChange[],
): SplitEdit {
  const atOnce = changes.filter((change) => !waits(change));
  const { rules, unfit } = applyFitting(current, atOnce);
  const isNow = (change: RuleChange): boolean => !waits(change) && !unfit.has(change.rule);
  return {
    now: changes.filter(isNow),
    later: changes.filter((change) => !isNow(change)),
    rules,
  };
}
