import type { RuleChange } from './diff-rules.ts';
import { isReadable, type RuleState } from './rule-state.ts';

/** The rules with changes in them; one of a rule that is not there any more is left out. */
export function applyChanges(
  rules: readonly RuleState[],
  changes: readonly RuleChange[],
): RuleState[] {
  // In the order of the rules; a new one stands at the end.
  const next = new Map(rules.map((rule) => [rule.id, rule]));
  for (const change of changes) {
    const { rule: id, kind } = change;
    const rule = next.get(id);
    if (change.part !== 'rule') {
      if (rule !== undefined) next.set(id, withChange(rule, change));
    } else if (change.to.value === undefined) {
      next.delete(id);
    } else if (rule === undefined) {
      next.set(id, { ...(change.to.value as Omit<RuleState, 'id' | 'kind'>), id, kind });
    }
  }
  return [...next.values()];
}

function withChange(rule: RuleState, { part, param, to }: RuleChange): RuleState {
  if (part === 'disabled') return { ...rule, disabled: to.value === true };
  if (part === 'on_missing') {
    return { ...rule, onMissing: (to.value ?? null) as RuleState['onMissing'] };
  }
  const params = { ...rule.params } as Record<string, unknown>;
  if (to.value === undefined) delete params[param as string];
  else params[param as string] = to.value;
  return { ...rule, params };
}

/** The rules in an order; those that it does not name follow in theirs. */
export function inOrder(
  rules: readonly RuleState[],
  order: readonly string[] | null,
): readonly RuleState[] {
  if (order === null) return rules;
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ id }: RuleState): number => places.get(id) ?? order.length;
  return [...rules].sort((a, b) => placeOf(a) - placeOf(b));
}

/**
 * The rules with changes in them, but without those of a rule that would hold no longer: a part of
 * an edit that means nothing without another part waits for it.
 */
export function applyFitting(
  rules: readonly RuleState[],
  changes: readonly RuleChange[],
): { rules: RuleState[]; unfit: ReadonlySet<string> } {
  const applied = applyChanges(rules, changes);
  const unfit = new Set(applied.filter((rule) => !isReadable(rule)).map(({ id }) => id));
  if (unfit.size === 0) return { rules: applied, unfit };
  const fitting = changes.filter(({ rule }) => !unfit.has(rule));
  return { rules: applyChanges(rules, fitting), unfit };
}
