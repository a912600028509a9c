import { type DecisionRecord, decide } from '@mast/shared/gate';
import type { RuleDefinition } from '@mast/shared/types';
import { supposed, type WhatIf } from '@mast/shared/why';
import { type PlanDraft, trialOf } from '../../data/index.ts';
import { rulesOfRows } from '../common/rules-of-rows.ts';
import { sayError } from '../common/say-error.ts';
import { fieldOfForm } from '../intent/read-form.ts';
import type { Origin } from '../why/use-changes.ts';

/** What the gate said of a trial, and what it was made of; or why it said nothing. */
export type Tried =
  | { readonly kind: 'decided'; readonly record: DecisionRecord; readonly origin: Origin }
  | { readonly kind: 'refused'; readonly said: string; readonly field?: string };

const TRIAL = 'trial';

/** Decides a plan by these rules as if this were so. Nothing is kept. */
export async function tryPlan(
  draft: PlanDraft,
  definitions: readonly RuleDefinition[],
  what: WhatIf,
): Promise<Tried> {
  const rules = rulesOfRows(definitions);
  const trial = await trialOf(draft, rules);
  if (trial.kind === 'refused') return { kind: 'refused', said: sayError(trial.message) };
  const { intent, facts, asOf } = supposed({ ...trial, rules }, what);
  const decided = decide({
    id: TRIAL,
    intent,
    revision: 1,
    rulesetId: TRIAL,
    rules,
    facts,
    asOf,
    evaluatedAt: trial.asOf,
    evaluator: 'device',
  });
  if (decided.ok) return { kind: 'decided', record: decided.value, origin: { intent, rules } };
  const field = fieldOfForm(decided.error.field);
  const said = sayError(decided.error.message);
  return field === undefined ? { kind: 'refused', said } : { kind: 'refused', said, field };
}
