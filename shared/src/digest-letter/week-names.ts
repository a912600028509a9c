import type { RuleChangeRequest, RuleKind } from '../generated/types.ts';

/** What a letter calls what a digest names by its id. */
export interface WeekNames {
  readonly symbol: (instrumentId: string) => string;
  /** Of a rule that was changed; a person's own id of it is no word of ours. */
  readonly ruleKind: (rule: string) => RuleKind | undefined;
}

/** The kind of each rule that these requests change. */
export const ruleKinds = (requests: readonly RuleChangeRequest[]): ReadonlyMap<string, RuleKind> =>
  new Map(requests.flatMap(({ changes }) => changes.map(({ rule, kind }) => [rule, kind])));
