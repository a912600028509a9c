import type { GateDecision, Intent, Persona, RuleDefinition } from '@mast/shared/types';
import type { PastPlan } from '@mast/shared/why';
import { rulesOfRows } from '../common/rules-of-rows.ts';

/** So many plans are looked back on. */
export const LAST_PLANS = 50;

export interface PastRows {
  readonly intents: readonly Intent[];
  readonly decisions: readonly GateDecision[];
  readonly rules: readonly RuleDefinition[];
}

export interface Past {
  readonly plans: readonly PastPlan[];
  /** Plans of which this device holds no decision. */
  readonly withoutRecord: number;
}

function groupedBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const known = groups.get(keyOf(row));
    if (known === undefined) groups.set(keyOf(row), [row]);
    else known.push(row);
  }
  return groups;
}

/** The last plans of a persona with the decision that stands, and the rules that made it. */
export function pastPlans(persona: Persona, { intents, decisions, rules }: PastRows): Past {
  const ofIntent = groupedBy(decisions, ({ intentId }) => intentId);
  const ofRuleset = groupedBy(rules, ({ rulesetId }) => rulesetId);
  const last = intents
    .filter((intent) => intent.persona === persona)
    .sort((a, b) => (a.correctedTime < b.correctedTime ? 1 : -1))
    .slice(0, LAST_PLANS);
  const plans = last.flatMap((intent) => {
    const own = ofIntent.get(intent.id) ?? [];
    const standing = own.find(({ evaluator }) => evaluator === 'server') ?? own[0];
    if (standing === undefined) return [];
    const { record } = standing;
    const definitions = ofRuleset.get(record.rulesetId);
    return [{ intent, record, rules: definitions && rulesOfRows(definitions) }];
  });
  return { plans, withoutRecord: last.length - plans.length };
}
