import {
  absolute,
  compare,
  decimal,
  HUNDRED,
  multiply,
  percentOf,
  subtract,
  toFixed,
  toText,
} from '../../decimal/index.ts';
import type { StopPolicyParams } from '../../generated/types.ts';
import { validateStopPolicyParams } from '../../generated/validators-rules.js';
import { asPercent } from '../cost.ts';
import type { GateInput, RuleKindDefinition, Verdict } from '../types.ts';
import { NEVER, PASS, PLAN_INCOMPLETE } from '../verdicts.ts';
import { shareUsed } from '../words.ts';

const waitFor = (template: string): Verdict => ({
  status: 'fail',
  outcome: 'WAIT',
  template,
  tasks: ['fill_fields'],
});

const NO_STOP = waitFor('stop_policy.missing');
const NOT_AT_BROKER = waitFor('stop_policy.not_at_broker');

function distanceVerdict(maxPct: string, { plan: { entry, stop } }: GateInput): Verdict {
  if (stop === null) return PASS;
  if (entry === null) return PLAN_INCOMPLETE;
  const max = decimal(maxPct);
  const distance = absolute(subtract(entry, stop));
  // Cross-multiplied: a rounded quotient would let 33.3… % pass 33.333333333333 %.
  const isTooWide = compare(multiply(distance, HUNDRED), multiply(max, entry)) > 0;
  const figures = () => ({
    observed: toFixed(asPercent(distance, entry), 2),
    limit: toText(max),
    unit: '%',
    margin: shareUsed(distance, percentOf(max, entry)),
  });
  if (!isTooWide) return { status: 'pass', figures };
  return {
    status: 'fail',
    outcome: 'WAIT',
    figures,
    template: 'stop_policy.too_wide',
    slots: () => ({ pct: figures().observed, max: toText(max) }),
    tasks: ['revise_plan'],
  };
}

export const stopPolicy: RuleKindDefinition<StopPolicyParams> = {
  kind: 'stop_policy',
  validate: validateStopPolicyParams,
  tighter: { required: 'true', max_distance_pct: 'lower', at_broker: 'true' },
  absent: { max_distance_pct: 'loosest', at_broker: false },
  planOnly: true,
  texts: {
    'stop_policy.missing': 'My plan has no stop yet.',
    'stop_policy.too_wide': 'My stop is {pct}% away. My limit is {max}%.',
    'stop_policy.not_at_broker': 'My stop does not rest at my broker. My rule wants it there.',
  },
  override: (_params, verdict) =>
    verdict.template === 'stop_policy.too_wide'
      ? { allowed: true, safeguards: ['half_size', 'state_risk'] }
      : NEVER,
  evaluate(params, input) {
    const { stop } = input.plan;
    if (params.required && stop === null) return NO_STOP;
    const distance = params.max_distance_pct
      ? distanceVerdict(params.max_distance_pct, input)
      : PASS;
    if (distance.status !== 'pass') return distance;
    const rests = stop === null || input.intent.plan.stopAtBroker === true;
    return params.at_broker && !rests ? NOT_AT_BROKER : distance;
  },
};
