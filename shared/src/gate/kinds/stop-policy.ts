import {
  absolute,
  compare,
  decimal,
  HUNDRED,
  multiply,
  subtract,
  toFixed,
  toText,
} from '../../decimal/index.ts';
import type { StopPolicyParams } from '../../generated/types.ts';
import { validateStopPolicyParams } from '../../generated/validators-rules.js';
import { asPercent, percentOf } from '../cost.ts';
import type { GateInput, RuleKindDefinition, Verdict } from '../types.ts';
import { shareUsed } from '../words.ts';

const noStop: Verdict = {
  status: 'fail',
  outcome: 'WAIT',
  template: 'stop_policy.missing',
  tasks: ['fill_fields'],
};

function distanceVerdict(maxPct: string, input: GateInput): Verdict | undefined {
  const { entry, stop } = input.plan;
  if (stop === null) return undefined;
  if (entry === null)
    return {
      status: 'missing',
      outcome: 'WAIT',
      template: 'plan.incomplete',
      tasks: ['fill_fields'],
    };
  const max = decimal(maxPct);
  const distance = absolute(subtract(entry, stop));
  // Cross-multiplied: a rounded quotient would let 33.3… % pass 33.333333333333 %.
  const isTooWide = compare(multiply(distance, HUNDRED), multiply(max, entry)) > 0;
  const figures = {
    observed: toFixed(asPercent(distance, entry), 2),
    limit: toText(max),
    unit: '%',
    margin: shareUsed(distance, percentOf(max, entry)),
  };
  if (!isTooWide) return { status: 'pass', ...figures };
  return {
    status: 'fail',
    outcome: 'WAIT',
    ...figures,
    template: 'stop_policy.too_wide',
    slots: { pct: figures.observed, max: figures.limit },
    tasks: ['revise_plan'],
  };
}

export const stopPolicy: RuleKindDefinition<StopPolicyParams> = {
  kind: 'stop_policy',
  validate: validateStopPolicyParams,
  tighter: { required: 'true', max_distance_pct: 'lower', at_broker: 'true' },
  planOnly: true,
  texts: {
    'stop_policy.missing': 'My plan has no stop yet.',
    'stop_policy.too_wide': 'My stop is {pct}% away. My limit is {max}%.',
    'stop_policy.not_at_broker': 'My stop does not rest at my broker. My rule wants it there.',
  },
  evaluate(params, input) {
    if (params.required && input.plan.stop === null) return noStop;
    const distance = params.max_distance_pct
      ? distanceVerdict(params.max_distance_pct, input)
      : undefined;
    if (distance && distance.status !== 'pass') return distance;
    if (params.at_broker && input.plan.stop !== null && input.intent.plan.stopAtBroker !== true) {
      return {
        status: 'fail',
        outcome: 'WAIT',
        template: 'stop_policy.not_at_broker',
        tasks: ['fill_fields'],
      };
    }
    return distance ?? { status: 'pass' };
  },
};
