import {
  type ChangeDirection,
  diffRules,
  directionOf,
  type Held,
  type RuleChange,
  type RuleState,
  splitEdit,
} from '@mast/shared/rules';

/** One parameter, or one part of a rule, that differs. */
export type Difference = Pick<RuleChange, 'rule' | 'kind' | 'part' | 'param'> & {
  readonly from: Held;
  readonly to: Held;
  /** Whether an edit from the one to the other has it act as soon as it is received. */
  readonly acts: 'now' | 'later';
};

/** What differs from one ruleset to another, by the way in which it went. */
export type Differences = { readonly direction: ChangeDirection } & Readonly<
  Record<ChangeDirection, readonly Difference[]>
> & {
    /** The ids in their new order; null where it stays. */
    readonly order: readonly string[] | null;
  };

export function differencesOf(from: readonly RuleState[], to: readonly RuleState[]): Differences {
  const { changes, order } = diffRules(from, to);
  const isNow = new Set(splitEdit(from, changes).now);
  const went = (way: ChangeDirection): Difference[] =>
    changes
      .filter(({ direction }) => direction === way)
      .map((change) => {
        const { direction: _way, ...rest } = change;
        return { ...rest, acts: isNow.has(change) ? 'now' : 'later' };
      });
  return {
    direction: directionOf(changes),
    tighter: went('tighter'),
    looser: went('looser'),
    undecidable: went('undecidable'),
    neutral: went('neutral'),
    order,
  };
}
