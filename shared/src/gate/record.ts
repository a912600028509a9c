import { toText } from '../decimal/index.ts';
import type { DecisionRecord, Facts, Finding, GateIntent, Rule } from '../generated/types.ts';
import { canonicalJson, hashOf } from '../hash/index.ts';
import { ok, type Result } from '../result/index.ts';
import { formatInstant, type Instant, TZDB_VERSION } from '../time/index.ts';
import { agesOf } from './ages.ts';
import type { JudgedRule } from './conclude.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import { readFacts } from './read-facts.ts';
import { compileRules } from './registry.ts';
import { expiryOf } from './ttl.ts';
import { ENGINE_VERSION } from './types.ts';
import type { InvalidPlan } from './validate.ts';

export interface DecisionRequest {
  readonly id: string;
  readonly intent: GateIntent;
  readonly revision: number;
  readonly rulesetId: string;
  readonly rules: readonly Rule[];
  readonly facts: Facts;
  readonly asOf: Instant;
  readonly evaluatedAt: Instant;
  readonly evaluator: 'device' | 'server';
}

const instantText = (at: Instant | undefined | null): string | null =>
  at === undefined || at === null ? null : formatInstant(at);

function finding({ ruleId, kind, verdict, maxSize }: JudgedRule): Finding {
  const figures = verdict.figures?.();
  return {
    rule: ruleId,
    kind,
    status: verdict.status,
    outcome: verdict.outcome ?? null,
    observed: figures?.observed ?? null,
    limit: figures?.limit ?? null,
    unit: figures?.unit ?? null,
    margin: figures?.margin ?? null,
    template: verdict.template ?? null,
    slots: verdict.slots?.() ?? {},
    until: instantText(verdict.until),
    tasks: [...(verdict.tasks ?? [])],
    predicate: verdict.predicate ?? null,
    maxSize: maxSize && toText(maxSize),
  };
}

function waitOf(evaluation: Evaluation): DecisionRecord['wait'] {
  const isLifted = new Set(evaluation.lifted.map(({ rule }) => rule));
  const isWaiting = evaluation.rules.some(
    ({ ruleId, verdict }) => verdict.outcome === 'WAIT' && !isLifted.has(ruleId),
  );
  if (!isWaiting && evaluation.outcome !== 'WAIT') return null;
  return {
    until: instantText(evaluation.until),
    tasks: [...evaluation.tasks],
    predicates: [...evaluation.predicates],
  };
}

/** The whole decision with every reason, enough to be replayed to the same bytes. */
export function decide(request: DecisionRequest): Result<DecisionRecord, InvalidPlan> {
  const result = evaluate(
    compileRules(request.rules),
    request.intent,
    readFacts(request.facts),
    request.asOf,
  );
  if (!result.ok) return result;
  const evaluation = result.value;
  return ok({
    id: request.id,
    intentId: request.intent.id,
    revision: request.revision,
    evaluatedAt: formatInstant(request.evaluatedAt),
    asOf: formatInstant(request.asOf),
    evaluator: request.evaluator,
    authority: request.evaluator === 'server' ? 'authoritative' : 'provisional',
    engineVersion: ENGINE_VERSION,
    tzdbVersion: TZDB_VERSION,
    rulesetId: request.rulesetId,
    rulesetHash: hashOf(request.rules),
    facts: request.facts,
    factsHash: hashOf(request.facts),
    ages: agesOf(request.facts, request.asOf),
    outcome: evaluation.outcome,
    headline: evaluation.headline,
    reason: evaluation.reason,
    findings: evaluation.rules.map(finding),
    limitFactor: toText(evaluation.limitFactor),
    maxSize: evaluation.maxSize && {
      ...evaluation.maxSize,
      size: toText(evaluation.maxSize.size),
    },
    wait: waitOf(evaluation),
    simulate: evaluation.simulate,
    blockedUntil: instantText(evaluation.blockedUntil),
    expiresAt: formatInstant(expiryOf(request.intent.persona, request.asOf)),
    flags: [...evaluation.flags],
    supersedes: null,
    differsBecause: null,
    ...(evaluation.lifted.length > 0 ? { overrides: [...evaluation.lifted] } : {}),
  });
}

/** The findings that decide: all but those of rules under a granted override. */
export function countedFindings({ findings, overrides }: DecisionRecord): Finding[] {
  const isLifted = new Set(overrides?.map(({ rule }) => rule));
  return findings.filter(({ rule }) => !isLifted.has(rule));
}

/** Whether a record is what the engine says of its own intent, rules and facts. */
export function replaysToItself(
  record: DecisionRecord,
  intent: GateIntent,
  rules: readonly Rule[],
  asOf: Instant,
): boolean {
  const again = decide({
    id: record.id,
    intent,
    revision: record.revision,
    rulesetId: record.rulesetId,
    rules,
    facts: record.facts,
    asOf,
    evaluatedAt: asOf,
    evaluator: record.evaluator,
  });
  if (!again.ok) return false;
  // The facts are the record's own, the same on both sides.
  const said = { ...again.value, evaluatedAt: record.evaluatedAt, facts: null };
  return canonicalJson(said) === canonicalJson({ ...record, facts: null });
}
