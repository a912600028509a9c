import fc from 'fast-check';
import { anyRule, named, type OwnKind, ruleOf, rules } from '../../gate/testing/law-rules.ts';
import type { Rule } from '../../generated/types.ts';
import type { RuleState } from '../rule-state.ts';

/** A rule of the gate's tests as a ruleset holds it. */
export const stateOf = ({ id, kind, params, onMissing }: Rule): RuleState => ({
  id,
  kind: kind as RuleState['kind'],
  params,
  onMissing: onMissing ?? null,
  disabled: false,
});

const switched = fc.record({
  disabled: fc.boolean(),
  onMissing: fc.constantFrom('ask' as const, 'show' as const, null),
});

const withSwitches = (rule: RuleState): fc.Arbitrary<RuleState> =>
  switched.map((over) => ({ ...rule, ...over }));

const listOf = (own: readonly Rule[]): fc.Arbitrary<RuleState[]> =>
  fc.tuple(...own.map(stateOf).map(withSwitches)) as fc.Arbitrary<RuleState[]>;

/** Another rule of the same kind, some of its params as they were. */
const edited = (rule: RuleState): fc.Arbitrary<RuleState> =>
  fc
    .tuple(ruleOf(rule.kind as OwnKind), fc.infiniteStream(fc.boolean()), withSwitches(rule))
    .map(([other, kept, state]) => {
      const names = [...new Set([...Object.keys(rule.params), ...Object.keys(other.params)])];
      const pick = () =>
        (kept.next().value ? rule.params : other.params) as Record<string, unknown>;
      const params = Object.fromEntries(
        names.map((name) => [name, pick()[name]]).filter(([, value]) => value !== undefined),
      );
      return { ...state, params };
    });

/** One rule of a kind and another version of it. */
export const editsOf = (kind: OwnKind): fc.Arbitrary<Edit> =>
  ruleOf(kind)
    .map((rule) => stateOf(named(rule, 'own')))
    .chain((rule) => edited(rule).map((to) => ({ from: [rule], to: [to] })));

export interface Edit {
  readonly from: readonly RuleState[];
  readonly to: readonly RuleState[];
}

/** Any ruleset and any other one made of it: rules changed, switched, removed and added, in any order. */
export const edits: fc.Arbitrary<Edit> = rules(4)
  .chain(listOf)
  .chain((from) =>
    fc
      .tuple(
        fc.tuple(...from.map((rule) => fc.option(edited(rule), { freq: 5 }))),
        fc.array(anyRule(), { maxLength: 2 }),
      )
      .chain(([kept, added]) => {
        const all = [
          ...kept.filter((rule) => rule !== null),
          ...added.map((rule, place) => stateOf(named(rule, `new-${place}`))),
        ];
        return fc
          .shuffledSubarray(all, { minLength: all.length })
          .map((to) => ({ from, to: to as RuleState[] }));
      }),
  );
