import { compare, type Decimal, minimum, ONE } from '../decimal/index.ts';
import type { Facts, GateIntent, Outcome } from '../generated/types.ts';
import { ok, type Result } from '../result/index.ts';
import type { Instant } from '../time/index.ts';
import { largestSize } from './cost.ts';
import { effectOf, openPosition } from './effect.ts';
import { type Judged, leadingRule } from './headline.ts';
import { gateInput, parseInstrument } from './input.ts';
import type { GateFacts } from './read-facts.ts';
import type { CompiledRule, GateInput, PlanSize, Verdict } from './types.ts';
import { type InvalidPlan, parsePlan, validatePlan } from './validate.ts';
import { NOT_APPLICABLE } from './verdicts.ts';

export interface JudgedRule extends Judged {
  readonly kind: string;
  readonly maxSize: Decimal | null;
}

export interface LargestSize {
  readonly size: Decimal;
  readonly unit: PlanSize['unit'];
  readonly rule: string;
}

export interface Evaluation {
  readonly outcome: Outcome;
  readonly headline: string | null;
  /** The template of the leading rule, or of what made it GO. */
  readonly reason: string;
  readonly rules: readonly JudgedRule[];
  readonly maxSize: LargestSize | null;
  readonly limitFactor: Decimal;
  readonly until: Instant | null;
  readonly blockedUntil: Instant | null;
  /** What ends the waits, beside their time. */
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
  figures: GateFacts,
  asOf: Instant,
): Result<Evaluation, InvalidPlan> {
  const facts = figures.raw;
  const plan = parsePlan(intent);
  if (!plan.ok) return plan;
  const instrument = parseInstrument(facts.instrument);
  const effect = effectOf(intent, plan.value, facts);
  if (!effect.ok) return effect;
  const isReduction = effect.value === 'reduce';
  if (isReduction && intent.persona !== 'indexdca') return ok(reduceOnly(facts));
  const valid = validatePlan(
    { intent, plan: plan.value, instrument, facts, asOf },
    isReduction ? 'sale' : 'entry',
  );
  if (!valid.ok) return valid;
  const input = gateInput(intent, plan.value, instrument, figures, asOf);
  const applies = (rule: CompiledRule): boolean =>
    isReduction ? rule.judgesSales : intent.mode === 'live' || rule.planOnly;
  const limitFactor = smallestFactor(rules.filter(applies), input);
  const judged = judge(rules, applies, { ...input, limitFactor });
  return ok(conclude(judged, input.size, facts, limitFactor));
}

/** Reductions are never blocked; a reduction of nothing that is recorded says so. */
const reduceOnly = (facts: Facts): Evaluation => ({
  ...conclude([], null, facts, ONE),
  reason: 'gate.reduce_only',
  flags: openPosition(facts) ? [] : ['position_unrecorded'],
});

const smallestFactor = (rules: readonly CompiledRule[], input: GateInput): Decimal =>
  rules.reduce((smallest, rule) => {
    const factor = rule.limitFactor?.(input);
    return factor ? minimum(smallest, factor) : smallest;
  }, ONE);

function judge(
  rules: readonly CompiledRule[],
  applies: (rule: CompiledRule) => boolean,
  input: GateInput,
): JudgedRule[] {
  return rules.map((compiled) => {
    const { id, kind } = compiled.rule;
    const verdict = applies(compiled)
      ? withOpenTasks(compiled.evaluate(input), id, input)
      : NOT_APPLICABLE;
    return { ruleId: id, kind, verdict, maxSize: sizeWithin(verdict, input) };
  });
}

/** What a rule asked for in this chain is still owed once its time is over. */
function withOpenTasks(verdict: Verdict, ruleId: string, input: GateInput): Verdict {
  const open = input.facts.chain?.openTasks ?? [];
  if (verdict.status !== 'pass' || open.length === 0) return verdict;
  const tasks = open.filter((task) => task.rule === ruleId).map((one) => one.task);
  if (tasks.length === 0) return verdict;
  return { ...verdict, status: 'fail', outcome: 'WAIT', template: 'task.open', tasks };
}

function sizeWithin({ bound }: Verdict, { size }: GateInput): Decimal | null {
  const cost = bound && size?.[bound.cost];
  return cost ? largestSize(bound.available, cost, size.step, bound.strict) : null;
}

function smallestBound(
  rules: readonly JudgedRule[],
  unit: PlanSize['unit'] | undefined,
): LargestSize | null {
  let smallest: LargestSize | null = null;
  for (const { maxSize, ruleId } of rules) {
    if (maxSize === null || unit === undefined) continue;
    if (smallest === null || compare(maxSize, smallest.size) < 0)
      smallest = { size: maxSize, unit, rule: ruleId };
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

/** Brings the verdicts of all rules together; a rule that could not be read keeps GO away. */
function conclude(
  rules: readonly JudgedRule[],
  size: PlanSize | null,
  facts: Facts,
  limitFactor: Decimal,
): Evaluation {
  const fitsNoLot = rules.some((rule) => rule.verdict.fitsNoLot);
  const maxSize = fitsNoLot ? null : smallestBound(rules, size?.unit);
  const unread = rules.some(
    ({ verdict }) => verdict.status === 'not_evaluated' && !verdict.leavesGo,
  );
  const leader = leadingRule(rules, maxSize?.rule, unread ? 'WAIT' : 'GO');
  const verdicts = rules.map((rule) => rule.verdict);
  const waits = verdicts.filter((verdict) => verdict.outcome === 'WAIT');
  const stops = verdicts.filter((verdict) => verdict.outcome === 'NO_GO');
  const flags = verdicts.flatMap((verdict) => verdict.flag ?? []);
  return {
    outcome: leader?.verdict.outcome ?? (unread ? 'WAIT' : 'GO'),
    headline: leader?.ruleId ?? null,
    reason: leader?.verdict.template ?? (unread ? 'gate.not_evaluated' : 'gate.go'),
    rules,
    maxSize,
    limitFactor,
    until: latest(waits.map((verdict) => verdict.until)),
    blockedUntil: stops.every((verdict) => verdict.until !== undefined)
      ? latest(stops.map((verdict) => verdict.until))
      : null,
    tasks: distinct(waits.flatMap((verdict) => verdict.tasks ?? [])),
    predicates: distinct(waits.flatMap((verdict) => verdict.predicate ?? [])),
    simulate: longestSimulation(rules),
    flags: distinct(facts.history.complete ? flags : ['history_incomplete', ...flags]),
  };
}
