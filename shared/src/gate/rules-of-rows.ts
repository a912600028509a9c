import type { Rule, RuleDefinition } from '../generated/types.ts';

/** The rules of one ruleset as the gate reads them, in their order. */
export const rulesOfRows = (definitions: readonly RuleDefinition[]): Rule[] =>
  [...definitions]
    .sort((a, b) => a.position - b.position)
    .map(({ ruleKey, kind, params, onMissing }) => ({
      id: ruleKey,
      kind,
      params,
      ...(onMissing === null ? {} : { onMissing }),
    }));
