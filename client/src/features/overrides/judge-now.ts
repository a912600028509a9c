import { compileRules, type Judgement, judgePlan, readFacts } from '@mast/shared/gate';
import type { Intent, Rule } from '@mast/shared/types';
import { newId, trialOf } from '../../data/index.ts';

/**
 * A plan as my rules judge it now, with what this device knows; writes nothing.
 * @returns undefined where there is no judgement: no account, no rules, a plan that is none
 */
export async function judgeNow(
  intent: Intent,
  rules: readonly Rule[],
): Promise<Judgement | undefined> {
  const { accountId, instrumentId, mode, effect, side, plan, context } = intent;
  const about = { accountId, instrumentId, mode, effect, side, plan, context };
  const trial = await trialOf({ ...about, intentId: newId(), parentId: intent.id }, rules);
  if (trial.kind === 'refused') return undefined;
  const facts = readFacts(trial.facts);
  const judged = judgePlan(compileRules(rules), trial.intent, facts, trial.asOf);
  return judged.ok && judged.value !== 'reduce_only' ? judged.value : undefined;
}
