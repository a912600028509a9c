import { compileRules, decide, ENGINE_VERSION, windowKey } from '../gate/index.ts';
import type { DecisionRecord, GateIntent, Outcome, Rule } from '../generated/types.ts';
import { canonicalJson, hashOf } from '../hash/index.ts';
import { type Instant, parseInstant } from '../time/index.ts';

/** A plan as it was decided. */
export interface PastPlan {
  readonly intent: GateIntent;
  readonly record: DecisionRecord;
  /** The rules that the record names; undefined where they are not at hand. */
  readonly rules: readonly Rule[] | undefined;
}

/**
 * Why a plan of the past can not be decided again: its rules are not at hand, or not those that
 * decided it; its facts are not those that were hashed; another version of the engine decided it and
 * this one decides it otherwise, or this very version does; the edited rules look at what its facts
 * do not hold.
 */
export type NotReplayable =
  | 'no_rules'
  | 'other_rules'
  | 'other_facts'
  | 'other_engine'
  | 'differs'
  | 'facts_lack';

/** What became of one plan. */
export type Redecided =
  | { readonly intentId: string; readonly before: Outcome; readonly after: Outcome }
  | { readonly intentId: string; readonly why: NotReplayable };

function decidedBy(rules: readonly Rule[], { intent, record }: PastPlan) {
  const asOf = parseInstant(record.asOf) as Instant;
  const { id, revision, rulesetId, facts, evaluator } = record;
  const same = { id, revision, rulesetId, facts, evaluator };
  const decided = decide({ ...same, intent, rules, asOf, evaluatedAt: asOf });
  return decided.ok ? decided.value : undefined;
}

type Said = Pick<DecisionRecord, 'outcome' | 'headline' | 'findings' | 'maxSize'>;

const said = ({ outcome, headline, findings, maxSize }: Said): string =>
  canonicalJson({ outcome, headline, findings, maxSize });

function hindrance(past: PastPlan): NotReplayable | undefined {
  const { record, rules } = past;
  if (rules === undefined) return 'no_rules';
  if (hashOf(rules) !== record.rulesetHash) return 'other_rules';
  if (hashOf(record.facts) !== record.factsHash) return 'other_facts';
  const again = decidedBy(rules, past);
  if (again !== undefined && said(again) === said(record)) return undefined;
  return record.engineVersion === ENGINE_VERSION ? 'differs' : 'other_engine';
}

/** Facts are built for the rules of their time; others may look at windows that they do not hold. */
function looksBeyond(edited: readonly Rule[], { facts }: DecisionRecord): boolean {
  return compileRules(edited).some(
    ({ windows, lookbacks }) =>
      windows.some((spec) => !Object.hasOwn(facts.history.windows, windowKey(spec))) ||
      lookbacks.some((days) => !Object.hasOwn(facts.account.drawdowns, `${days}`)),
  );
}

/** Decides a plan of the past by edited rules, on the facts of its own record. Pure. */
export function redecided(past: PastPlan, edited: readonly Rule[]): Redecided {
  const { record } = past;
  const { intentId } = record;
  const why = hindrance(past) ?? (looksBeyond(edited, record) ? 'facts_lack' : undefined);
  if (why !== undefined) return { intentId, why };
  const after = decidedBy(edited, past);
  // What is refused as no plan is so by any rules, and has no record.
  if (after === undefined) return { intentId, why: 'differs' };
  return { intentId, before: record.outcome, after: after.outcome };
}

/** How many plans went from one outcome to another, and how many could not be decided again. */
export interface PastCounts {
  readonly moves: readonly { before: Outcome; after: Outcome; count: number }[];
  readonly left: readonly { why: NotReplayable; count: number }[];
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): [T, number][] {
  const groups = new Map<string, [T, number]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    groups.set(keyOf(item), [known?.[0] ?? item, (known?.[1] ?? 0) + 1]);
  }
  return [...groups.values()];
}

/** Counts by outcome alone: what became of the trades is no part of it. */
export function countRedecided(all: readonly Redecided[]): PastCounts {
  const moved = all.flatMap((one) => ('why' in one ? [] : [one]));
  const left = all.flatMap((one) => ('why' in one ? [one] : []));
  return {
    moves: countBy(moved, ({ before, after }) => `${before} ${after}`).map(
      ([{ before, after }, count]) => ({ before, after, count }),
    ),
    left: countBy(left, ({ why }) => why).map(([{ why }, count]) => ({ why, count })),
  };
}
