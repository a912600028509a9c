import { RULE_KINDS } from '../gate/index.ts';
import type { RuleChangeRequest } from '../generated/types.ts';
import { canonicalJson } from '../hash/index.ts';
import { type ChangeDirection, directionOfChange } from './direction-of-change.ts';
import type { RuleState } from './rule-state.ts';

/** A value, or none. */
export interface Held {
  readonly value?: unknown;
}

/** One part of one rule that differs; whether it acts is said apart. */
export type RuleChange = Omit<RuleChangeRequest['changes'][number], 'state' | 'from' | 'to'> & {
  readonly from: Held;
  readonly to: Held;
};

export interface RulesDiff {
  readonly changes: readonly RuleChange[];
  /** The ids in the order that they are to have; null where the order stays. It changes no outcome. */
  readonly order: readonly string[] | null;
}

/** What differs from one ruleset to another, by rule and parameter, and which way each part went. */
export function diffRules(from: readonly RuleState[], to: readonly RuleState[]): RulesDiff {
  const before = new Map(from.map((rule) => [rule.id, rule]));
  const after = new Map(to.map((rule) => [rule.id, rule]));
  const changes = [
    ...from.flatMap((rule) => (after.has(rule.id) ? [] : [wholeRule(rule, 'looser')])),
    ...to.flatMap((rule) => {
      const old = before.get(rule.id);
      return old === undefined ? [wholeRule(rule, 'tighter')] : diffRule(old, rule);
    }),
  ];
  return { changes, order: newOrder(from, to) };
}

function wholeRule(rule: RuleState, direction: 'tighter' | 'looser'): RuleChange {
  const { id, kind, ...value } = rule;
  const isAdded = direction === 'tighter';
  return {
    rule: id,
    kind,
    part: 'rule',
    param: null,
    from: isAdded ? {} : { value },
    to: isAdded ? { value } : {},
    direction,
  };
}

const isSame = (a: unknown, b: unknown): boolean =>
  a === undefined || b === undefined ? a === b : canonicalJson(a) === canonicalJson(b);

const held = (value: unknown): Held => (value === undefined ? {} : { value });

/** Of one rule under one id; another kind under it is no change of the rule but another rule. */
function diffRule(from: RuleState, to: RuleState): RuleChange[] {
  if (from.kind !== to.kind) return [wholeRule(from, 'looser'), wholeRule(to, 'tighter')];
  const one = (
    part: RuleChange['part'],
    was: unknown,
    is: unknown,
    direction: ChangeDirection,
    param: string | null = null,
  ): RuleChange[] =>
    isSame(was, is)
      ? []
      : [{ rule: to.id, kind: to.kind, part, param, from: held(was), to: held(is), direction }];
  return [
    ...paramsOf(from, to).flatMap((param) => {
      const [was, is] = [paramOf(from, param), paramOf(to, param)];
      return one('param', was, is, paramDirection(to.kind, param, was, is), param);
    }),
    ...one('on_missing', from.onMissing, to.onMissing, missingDirection(from, to)),
    ...one('disabled', from.disabled, to.disabled, to.disabled ? 'looser' : 'tighter'),
  ];
}

const paramOf = ({ params }: RuleState, param: string): unknown =>
  (params as Record<string, unknown>)[param];

const paramsOf = (from: RuleState, to: RuleState): string[] => [
  ...new Set([...Object.keys(from.params), ...Object.keys(to.params)]),
];

function paramDirection(
  kind: RuleState['kind'],
  param: string,
  was: unknown,
  is: unknown,
): ChangeDirection {
  const { tighter, absent } = RULE_KINDS[kind];
  return directionOfChange(tighter[param] ?? 'undecidable', was, is, absent?.[param]);
}

/** Only a rule that shows what it could not evaluate lets a plan go on; to ask is the start. */
function missingDirection(from: RuleState, to: RuleState): ChangeDirection {
  const shows = [from, to].map(({ onMissing }) => onMissing === 'show');
  if (shows[0] === shows[1]) return 'neutral';
  return shows[0] ? 'tighter' : 'looser';
}

/** Rules that are new stand at the end where the order does not say another place. */
function newOrder(from: readonly RuleState[], to: readonly RuleState[]): string[] | null {
  const order = to.map(({ id }) => id);
  const ids = new Set(order);
  const kept = from.map(({ id }) => id).filter((id) => ids.has(id));
  const had = new Set(kept);
  const usual = [...kept, ...order.filter((id) => !had.has(id))];
  return usual.join('\n') === order.join('\n') ? null : order;
}

/** What waits: anything that is not known to be tighter counts as looser, but for what decides nothing. */
export const waits = ({ direction }: Pick<RuleChange, 'direction'>): boolean =>
  direction === 'looser' || direction === 'undecidable';

/** The whole edit in one word: one looser part makes it looser. */
export function directionOf(changes: readonly RuleChange[]): ChangeDirection {
  const found = new Set(changes.map(({ direction }) => direction));
  const order = ['looser', 'undecidable', 'tighter'] as const;
  return order.find((direction) => found.has(direction)) ?? 'neutral';
}
