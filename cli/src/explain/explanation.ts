import {
  findingText,
  GO_MEANS,
  type OverridePolicy,
  renderText,
  templateIds,
} from '@mast/shared/gate';
import { type Instant, parseInstant } from '@mast/shared/time';
import type { DecisionRecord, Finding } from '@mast/shared/types';
import type { WhatWouldChange } from '@mast/shared/why';
import { changesOf } from './changes.ts';
import type { Origin, ToExplain } from './input.ts';
import { overridesOf } from './overrides.ts';
import { type Replay, replayOf } from './replay.ts';

/** A finding with its sentence, and how it may be overridden; null where it holds nothing back or is not known. */
export interface ExplainedRule extends Omit<Finding, 'template' | 'slots'> {
  readonly text: string | null;
  readonly override: OverridePolicy | null;
  /** Whether a granted override lifts it, so that it decides nothing. */
  readonly overridden?: true;
}

/** Everything that a decision says, in the order in which a person asks for it. */
export interface Explanation {
  readonly outcome: DecisionRecord['outcome'];
  readonly headline: string | null;
  /** Why, in one line. */
  readonly because: string;
  readonly maxSize: DecisionRecord['maxSize'];
  readonly wait: DecisionRecord['wait'];
  readonly simulate: DecisionRecord['simulate'];
  readonly blockedUntil: string | null;
  readonly expiresAt: string;
  readonly limitFactor: string;
  readonly rules: readonly ExplainedRule[];
  /** Whether intent and rules were at hand, without which no override is known. */
  readonly overridesKnown: boolean;
  /** Null where intent and rules were not at hand. */
  readonly changes: WhatWouldChange | null;
  readonly flags: readonly string[];
  readonly ages: DecisionRecord['ages'];
  readonly mainZone: string;
  readonly made: Pick<
    DecisionRecord,
    | 'asOf'
    | 'evaluatedAt'
    | 'evaluator'
    | 'authority'
    | 'engineVersion'
    | 'tzdbVersion'
    | 'rulesetId'
    | 'rulesetHash'
    | 'factsHash'
  >;
  readonly replay: Replay;
}

const KNOWN_TEMPLATES = new Set(templateIds());

/** A record of a newer engine may name a sentence that this one does not have. */
const textOf = (finding: Finding): string | null =>
  finding.template !== null && KNOWN_TEMPLATES.has(finding.template)
    ? (findingText(finding) ?? null)
    : null;

function becauseOf(record: DecisionRecord): string {
  const leading = record.findings.find((finding) => finding.rule === record.headline);
  const text = leading && textOf(leading);
  if (text) return text;
  const general = KNOWN_TEMPLATES.has(record.reason)
    ? renderText(record.reason, {})
    : record.reason;
  return record.reason === 'gate.go' ? GO_MEANS : general;
}

const policiesOf = (record: DecisionRecord, origin: Origin | null) =>
  origin && overridesOf(origin, record.facts, parseInstant(record.asOf) as Instant);

/** @returns what a decision says, with its overrides and its replay where intent and rules are at hand */
export function explanationOf({ record, origin }: ToExplain): Explanation {
  const policies = policiesOf(record, origin);
  const lifted = new Set(record.overrides?.map(({ rule }) => rule));
  const rules = record.findings.map((finding): ExplainedRule => {
    const { template: _template, slots: _slots, ...figures } = finding;
    const override = finding.outcome === null ? null : (policies?.get(finding.rule) ?? null);
    const overridden = lifted.has(finding.rule) ? { overridden: true as const } : {};
    return { ...figures, text: textOf(finding), override, ...overridden };
  });
  return {
    outcome: record.outcome,
    headline: record.headline,
    because: becauseOf(record),
    maxSize: record.maxSize,
    wait: record.wait,
    simulate: record.simulate,
    blockedUntil: record.blockedUntil,
    expiresAt: record.expiresAt,
    limitFactor: record.limitFactor,
    rules,
    overridesKnown: origin !== null,
    changes: changesOf(record, origin),
    flags: record.flags,
    ages: record.ages,
    mainZone: record.facts.person.mainZone,
    made: {
      asOf: record.asOf,
      evaluatedAt: record.evaluatedAt,
      evaluator: record.evaluator,
      authority: record.authority,
      engineVersion: record.engineVersion,
      tzdbVersion: record.tzdbVersion,
      rulesetId: record.rulesetId,
      rulesetHash: record.rulesetHash,
      factsHash: record.factsHash,
    },
    replay: replayOf(record, origin),
  };
}
