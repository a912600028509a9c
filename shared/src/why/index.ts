export {
  type ComparedFact,
  type FactDifference,
  factDifferences,
} from './fact-differences.ts';
export { laterFacts } from './later-facts.ts';
export { afterDecision } from './owed-tasks.ts';
export {
  countRedecided,
  type NotReplayable,
  type PastCounts,
  type PastPlan,
  type Redecided,
  redecided,
} from './redecide.ts';
export { type SourceOfRule, sourcesOfKind } from './sources.ts';
export { type Steps, stepped } from './steps.ts';
export { type WhatWouldChange, whatWouldChange } from './way-out.ts';
export { type Change, isFixed, type RuleChanges } from './what-changes.ts';
export { NOTHING_SUPPOSED, supposed, type WhatIf } from './what-if.ts';
export type { Owed, World } from './world.ts';
