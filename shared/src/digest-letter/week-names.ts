import type { RuleChangeRequest, RuleKind } from '../generated/types.ts';

/** What a letter calls what a digest names by its id. */
export interface WeekNames {
  readonly symbol: (instrumentId: string) => string;
  /** Of a rule that was changed; a person's own id of it is no word of ours. */
  readonly ruleKind: (rule: string) => RuleKind | undefined;
}

/** Of each rule that one of these requests changes. */
export function ruleKindsOf(requests: readonly RuleChangeRequest[]): WeekNames['ruleKind'] {
  const changes = requests.flatMap((request) => request.changes);
  const kinds = new Map(changes.map(({ rule, kind }) => [rule, kind]));
  return (rule) => kinds.get(rule);
}
