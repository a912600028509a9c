import type { Members } from '../../gate-request/plain-form.ts';

/** A request that reaches one line of a default ruleset, and what the design says of it. */
export interface Line {
  /** The id of the line's rule. */
  readonly rule: string;
  readonly when: string;
  /** What differs from the plan that meets all rules. */
  readonly over: Members;
  /** Of the rule's finding. */
  readonly finding: Members;
  /** Of the whole decision. */
  readonly decision: Members;
}

/** Rows of `closed_at`, net of a small loss each. */
export const losses = (times: readonly string[], more: Members = {}): Members[] =>
  times.map((closed_at) => ({ closed_at, net: -10, ...more }));
