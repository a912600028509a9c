import { compare, type Decimal } from '../decimal/index.ts';
import type { Facts, GateIntent, Outcome } from '../generated/types.ts';
import { ok, type Result } from '../result/index.ts';
import type { Instant } from '../time/index.ts';
import { largestSize } from './cost.ts';
import { effectOf, openPosition } from './effect.ts';
import { type Judged, leadingRule } from './headline.ts';
import { gateInput, parseInstrument } from './input.ts';
import type { CompiledRule, GateInput, Verdict } from './types.ts';
import { type InvalidPlan, parsePlan, validatePlan } from './validate.ts';

export interface JudgedRule extends Judged {
  readonly kind: string;
  readonly maxSize: Decimal | null;
}

export interface Evaluation {
  readonly outcome: Outcome;
  readonly headline: string | null;
  /** The template of the leading rule, or of what made it GO. */
  readonly reason: string;
  readonly rules: readonly JudgedRule[];
  readonly maxSize: { readonly size: Decimal; readonly rule: string } | null;
  readonly until: Instant | null;
  readonly blockedUntil: Instant | null;
  readonly tasks: readonly string[];
  readonly predicates: readonly string[];
  readonly simulate: { readonly need: number; readonly done: number } | null;
  readonly flags: readonly string[];
}

/**
 * Decides an intent by its rules. Pure: the same intent, rules, facts and instant give the same
 * answer. All rules are evaluated, whatever leads.
 * @returns an `invalid_plan` naming the field where the plan can get no verdict at all.
 */
export function evaluate(
  rules: readonly CompiledRule[],
  intent: GateIntent,
  facts: Facts,
  asOf: Instant,
): Result<Evaluation, InvalidPlan> {
  const plan = parsePlan(intent);
  if (!plan.ok) return plan;
  const instrument = parseInstrument(facts.instrument);
  if (intent.persona !== 'indexdca') {
    const effect = effectOf(intent, plan.value, facts);
    if (!effect.ok) return effect;
    if (effect.value === 'reduce') return ok(reduceOnly(facts));
  }
  const valid = validatePlan(intent, plan.value, instrument, facts);
  if (!valid.ok) return valid;
  const input = gateInput(intent, plan.value, instrument, facts, asOf);
  return ok(conclude(judge(rules, input), facts));
}

/** Reductions are never blocked; a reduction of nothing that is recorded says so. */
const reduceOnly = (facts: Facts): Evaluation => ({
  ...conclude([], facts),
  reason: 'gate.reduce_only',
  flags: openPosition(facts) ? [] : ['position_unrecorded'],
});

const NOT_APPLICABLE: Verdict = { status: 'not_applicable' };

function judge(rules: readonly CompiledRule[], input: GateInput): JudgedRule[] {
  return rules.map((compiled) => {
    const applies = input.intent.mode === 'live' || compiled.planOnly;
    const verdict = applies ? compiled.evaluate(input) : NOT_APPLICABLE;
    return {
      ruleId: compiled.rule.id,
      kind: compiled.rule.kind,
      verdict,
      maxSize:
        verdict.bound && input.cost && input.instrument
          ? largestSize(verdict.bound.available, input.cost, input.instrument.lotStep)
          : null,
    };
  });
}

function smallestBound(rules: readonly JudgedRule[]): { size: Decimal; rule: string } | null {
  let smallest: { size: Decimal; rule: string } | null = null;
  for (const { maxSize, ruleId } of rules) {
    if (maxSize === null) continue;
    if (smallest === null || compare(maxSize, smallest.size) < 0)
      smallest = { size: maxSize, rule: ruleId };
  }
  return smallest;
}

const latest = (instants: readonly (Instant | undefined)[]): Instant | null =>
  instants.reduce<Instant | null>(
    (last, one) => (one !== undefined && (last === null || one > last) ? one : last),
    null,
  );

/** The paper period that has the most trades to go. */
const longestSimulation = (rules: readonly JudgedRule[]): Evaluation['simulate'] =>
  rules
    .flatMap((rule) => rule.verdict.simulate ?? [])
    .sort((a, b) => b.need - b.done - (a.need - a.done) || b.need - a.need)[0] ?? null;

const distinct = (items: readonly string[]): string[] => [...new Set(items)];

function factFlags(facts: Facts): string[] {
  const flags: string[] = [];
  if (!facts.history.complete) flags.push('history_incomplete');
  return flags;
}

/** Brings the verdicts of all rules together; a rule that could not be read keeps GO away. */
function conclude(rules: readonly JudgedRule[], facts: Facts): Evaluation {
  const blockedBySize = rules.some((rule) => rule.verdict.fitsNoLot);
  const maxSize = blockedBySize ? null : smallestBound(rules);
  const unread = rules.some((rule) => rule.verdict.status === 'not_evaluated');
  const leader = leadingRule(rules, maxSize?.rule, unread ? 'WAIT' : 'GO');
  const waits = rules.filter((rule) => rule.verdict.outcome === 'WAIT').map((rule) => rule.verdict);
  const stops = rules
    .filter((rule) => rule.verdict.outcome === 'NO_GO')
    .map((rule) => rule.verdict);
  const open = rules.filter((rule) => rule.verdict.outcome !== undefined);
  return {
    outcome: leader?.verdict.outcome ?? (unread ? 'WAIT' : 'GO'),
    headline: leader?.ruleId ?? null,
    reason: leader?.verdict.template ?? (unread ? 'gate.not_evaluated' : 'gate.go'),
    rules,
    maxSize,
    until: latest(waits.map((verdict) => verdict.until)),
    blockedUntil: stops.every((verdict) => verdict.until !== undefined)
      ? latest(stops.map((verdict) => verdict.until))
      : null,
    tasks: distinct(open.flatMap((rule) => rule.verdict.tasks ?? [])),
    predicates: distinct(open.flatMap((rule) => rule.verdict.predicate ?? [])),
    simulate: longestSimulation(rules),
    flags: factFlags(facts),
  };
}
