import type { RuleDefinition } from '@mast/shared/types';

/** How one rule is tried: with these params, switched on where it is off, or left out. */
export type RuleEdit = { readonly params: object } | 'left_out';

/** By rule key; a rule that is not among them is tried as it stands. */
export type RuleEdits = Readonly<Record<string, RuleEdit>>;

/** The rules as they are tried, in their order. */
export const editedRules = (rules: readonly RuleDefinition[], edits: RuleEdits): RuleDefinition[] =>
  rules.flatMap((rule) => {
    const edit = edits[rule.ruleKey];
    if (edit === undefined) return [rule];
    return edit === 'left_out' ? [] : [{ ...rule, params: edit.params, disabled: false }];
  });

/** The edits with one more, or with one taken back. */
export function withEdit(edits: RuleEdits, key: string, edit: RuleEdit | undefined): RuleEdits {
  const { [key]: _before, ...others } = edits;
  return edit === undefined ? others : { ...others, [key]: edit };
}
