import { RULE_KINDS } from '../gate/index.ts';
import type { Rule, RuleDefinition, RuleKind } from '../generated/types.ts';

/** A rule as it stands in a ruleset, with what an edit may change of it. */
export interface RuleState {
  readonly id: string;
  readonly kind: RuleKind;
  readonly params: object;
  readonly onMissing: 'ask' | 'show' | null;
  readonly disabled: boolean;
}

type Kept = Pick<
  RuleDefinition,
  'ruleKey' | 'kind' | 'params' | 'onMissing' | 'disabled' | 'position'
>;

/** The rules of one version in their order. */
export const statesOf = (definitions: readonly Kept[]): RuleState[] =>
  [...definitions]
    .sort((a, b) => a.position - b.position)
    .map(({ ruleKey, kind, params, onMissing, disabled }) => ({
      id: ruleKey,
      kind,
      params,
      onMissing,
      // Rows of before there was a switch.
      disabled: disabled === true,
    }));

/** What of them the gate evaluates. */
export const activeOf = (states: readonly RuleState[]): Rule[] =>
  states
    .filter(({ disabled }) => !disabled)
    .map(({ id, kind, params, onMissing }) => ({
      id,
      kind,
      params,
      ...(onMissing === null ? {} : { onMissing }),
    }));

/** Whether this version knows the kind and its form; a newer version may have written others. */
export const isReadable = ({ kind, params }: Pick<RuleState, 'kind' | 'params'>): boolean =>
  Object.hasOwn(RULE_KINDS, kind) && RULE_KINDS[kind].validate(params);
