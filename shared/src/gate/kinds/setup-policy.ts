import type { SetupPolicyParams } from '../../generated/types.ts';
import { validateSetupPolicyParams } from '../../generated/validators-rules.js';
import type { GateInput, RuleKindDefinition, Verdict } from '../types.ts';
import { NEVER, PASS, PLAN_INCOMPLETE } from '../verdicts.ts';
import { nameKey } from '../words.ts';

const NO_SETUP: Verdict = { ...PLAN_INCOMPLETE, template: 'setup_policy.missing' };

function ticksVerdict(params: SetupPolicyParams, input: GateInput): Verdict {
  if (params.checklist === undefined || params.min_ticked === undefined) return PASS;
  const checks = new Set(params.checklist.map(nameKey));
  const ticks = new Set(input.intent.context.checklist?.map(nameKey));
  const ticked = [...ticks].filter((tick) => checks.has(tick)).length;
  const wanted = params.min_ticked;
  const figures = () => ({ observed: `${ticked}`, limit: `${wanted}`, unit: 'checks' });
  if (ticked >= wanted) return { status: 'pass', figures };
  return {
    status: 'fail',
    outcome: 'WAIT',
    figures,
    template: 'setup_policy.too_few_ticks',
    slots: () => ({ n: `${ticked}`, m: `${checks.size}`, k: `${wanted}` }),
    tasks: ['checklist_tick'],
  };
}

export const setupPolicy: RuleKindDefinition<SetupPolicyParams> = {
  kind: 'setup_policy',
  validate: validateSetupPolicyParams,
  // A further check asks for more where all are wanted, and leaves more choice where not.
  tighter: { allowed: 'fewer_items', checklist: 'undecidable', min_ticked: 'higher' },
  absent: { allowed: 'loosest' },
  planOnly: true,
  texts: {
    'setup_policy.not_allowed': 'My plan named “{setup}”. My playbook has no such setup.',
    'setup_policy.missing': 'My plan has no setup yet. My rule wants one of my playbook.',
    'setup_policy.too_few_ticks': 'I ticked {n} of {m} checks. My rule wants {k}.',
  },
  override: (_params, { template }) =>
    template === 'setup_policy.too_few_ticks'
      ? { allowed: true, safeguards: ['half_size'] }
      : NEVER,
  evaluate(params, input) {
    if (params.allowed === undefined) return ticksVerdict(params, input);
    const setup = input.intent.plan.setup?.trim();
    if (!setup) return NO_SETUP;
    if (params.allowed.some((name) => nameKey(name) === nameKey(setup))) {
      return ticksVerdict(params, input);
    }
    return {
      status: 'fail',
      outcome: 'NO_GO',
      template: 'setup_policy.not_allowed',
      slots: () => ({ setup }),
      tasks: ['add_setup'],
    };
  },
};
