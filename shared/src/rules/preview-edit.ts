import { diffRules, directionOf, type RuleChange } from './diff-rules.ts';
import type { ChangeDirection } from './direction-of-change.ts';
import { type LooseningFacts, type LooseningTime, looseningTime } from './loosening-time.ts';
import type { RuleState } from './rule-state.ts';
import { splitEdit } from './split-edit.ts';

export interface PreviewedChange {
  readonly change: RuleChange;
  /** Whether it acts as soon as it is saved. */
  readonly isNow: boolean;
}

/** What an edit would do, before it is made. */
export interface EditPreview {
  readonly changes: readonly PreviewedChange[];
  readonly isReordered: boolean;
  readonly direction: ChangeDirection;
  /** When its looser parts act, and why then; null where it has none. */
  readonly later: LooseningTime | null;
}

/** The same split and the same time as the edit itself gets, were it received at this instant. */
export function previewEdit(
  current: readonly RuleState[],
  wanted: readonly RuleState[],
  facts: LooseningFacts,
): EditPreview {
  const { changes, order } = diffRules(current, wanted);
  const split = splitEdit(current, changes);
  const time = looseningTime(facts);
  const isLater = new Set(time.at > facts.receivedAt ? split.later : []);
  return {
    changes: changes.map((change) => ({ change, isNow: !isLater.has(change) })),
    isReordered: order !== null,
    direction: directionOf(changes),
    later: split.later.length > 0 ? time : null,
  };
}
