import type { Instant } from '../time/index.ts';
import { applyFitting } from './apply-changes.ts';
import type { RuleChange } from './diff-rules.ts';
import type { RuleState } from './rule-state.ts';

/** Changes that act together at an instant to come. */
export interface Waiting {
  readonly at: Instant;
  readonly changes: readonly RuleChange[];
}

/** One version to be written. */
export interface NextVersion {
  readonly activeFrom: Instant;
  readonly loosens: boolean;
  readonly rules: readonly RuleState[];
}

/**
 * The versions that follow from rules in force and what waits: one for each instant at which
 * something acts, with all that acts by then.
 * @returns them by their time, and the rules that would not hold with what waits, which stay as they are
 */
export function versionLine(
  rules: readonly RuleState[],
  waiting: readonly Waiting[],
): { versions: NextVersion[]; unfit: ReadonlySet<string> } {
  const times = [...new Set(waiting.map(({ at }) => at))].sort((a, b) => a - b);
  const unfit = new Set<string>();
  let standing = rules;
  const versions = times.map((at) => {
    const changes = waiting.filter((one) => one.at === at).flatMap((one) => one.changes);
    const applied = applyFitting(standing, changes);
    for (const id of applied.unfit) unfit.add(id);
    standing = applied.rules;
    return { activeFrom: at, loosens: true, rules: standing };
  });
  return { versions, unfit };
}
