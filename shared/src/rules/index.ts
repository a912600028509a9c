export { applyChanges, inOrder } from './apply-changes.ts';
export { type Contradiction, contradictionIn } from './contradiction.ts';
export { isTextFact } from './contradictory-comparisons.ts';
export {
  diffRules,
  directionOf,
  type Held,
  type RuleChange,
  type RulesDiff,
  waits,
} from './diff-rules.ts';
export { type ChangeDirection, directionOfChange } from './direction-of-change.ts';
export {
  type LooseningFacts,
  type LooseningTime,
  looseningFacts,
  looseningTime,
} from './loosening-time.ts';
export { type EditPreview, type PreviewedChange, previewEdit } from './preview-edit.ts';
export { activeOf, isReadable, type RuleState, statesOf } from './rule-state.ts';
export { rulesetInForce, startOf } from './ruleset-in-force.ts';
export { type SplitEdit, splitEdit } from './split-edit.ts';
export { type NextVersion, versionLine, type Waiting } from './version-line.ts';
