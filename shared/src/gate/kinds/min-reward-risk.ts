import { absolute, compare, decimal, multiply, subtract, toText } from '../../decimal/index.ts';
import type { MinRewardRiskParams } from '../../generated/types.ts';
import { validateMinRewardRiskParams } from '../../generated/validators-rules.js';
import { overridable } from '../overridable.ts';
import type { RuleKindDefinition, Verdict } from '../types.ts';
import { NOT_APPLICABLE, PLAN_INCOMPLETE } from '../verdicts.ts';
import { ratioText, shareUsed } from '../words.ts';

const NO_TARGET: Verdict = { ...PLAN_INCOMPLETE, template: 'min_reward_risk.no_target' };

export const minRewardRisk: RuleKindDefinition<MinRewardRiskParams> = {
  kind: 'min_reward_risk',
  validate: validateMinRewardRiskParams,
  tighter: { min_rr: 'higher' },
  planOnly: true,
  texts: {
    'min_reward_risk.too_near': 'My target is {rr}R from my entry. My rule wants {min}R.',
    'min_reward_risk.no_target': 'My plan has no target yet. My rule wants one.',
  },
  override: overridable(['half_size']),
  evaluate(params, { plan: { entry, stop, target }, intent }) {
    if (target === null) return intent.plan.exitType === 'trail' ? NOT_APPLICABLE : NO_TARGET;
    if (entry === null || stop === null) return PLAN_INCOMPLETE;
    const min = decimal(params.min_rr);
    const reward = absolute(subtract(target, entry));
    const risk = absolute(subtract(entry, stop));
    const wanted = multiply(min, risk);
    const figures = () => ({
      observed: ratioText(reward, risk),
      limit: toText(min),
      unit: 'R',
      // A minimum is used up as the figure comes down to it.
      margin: shareUsed(wanted, reward),
    });
    if (compare(reward, wanted) >= 0) return { status: 'pass', figures };
    return {
      status: 'fail',
      outcome: 'WAIT',
      figures,
      template: 'min_reward_risk.too_near',
      slots: () => ({ rr: ratioText(reward, risk), min: toText(min) }),
      tasks: ['revise_plan'],
    };
  },
};
