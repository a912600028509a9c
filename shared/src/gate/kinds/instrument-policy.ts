import type { InstrumentPolicyParams } from '../../generated/types.ts';
import { validateInstrumentPolicyParams } from '../../generated/validators-rules.js';
import type { RuleKindDefinition, Verdict } from '../types.ts';
import { never, PASS, PLAN_INCOMPLETE } from '../verdicts.ts';

const notOnList = (template: string, instrument: string): Verdict => ({
  status: 'fail',
  outcome: 'NO_GO',
  template,
  slots: () => ({ instrument }),
  tasks: ['edit_list'],
});

export const instrumentPolicy: RuleKindDefinition<InstrumentPolicyParams> = {
  kind: 'instrument_policy',
  validate: validateInstrumentPolicyParams,
  tighter: { allow: 'fewer_items', deny: 'more_items' },
  absent: { allow: 'loosest', deny: [] },
  planOnly: true,
  texts: {
    'instrument_policy.not_allowed': 'My instrument list does not include {instrument}.',
    'instrument_policy.denied': 'My list of instruments that I leave out includes {instrument}.',
  },
  override: never,
  evaluate({ allow = 'any', deny }, { facts: { instrument } }) {
    if (instrument === null) return PLAN_INCOMPLETE;
    const { id, symbol } = instrument;
    if (deny?.includes(id)) return notOnList('instrument_policy.denied', symbol);
    if (allow === 'any' || allow.includes(id)) return PASS;
    return notOnList('instrument_policy.not_allowed', symbol);
  },
};
