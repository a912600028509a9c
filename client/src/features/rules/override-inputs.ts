import type { CustomCompareParams } from '@mast/shared/types';
import { SAFEGUARD_WORDS } from '../overrides/override-words.ts';
import { choiceInput, type RuleInput, ticksInput } from './sentences/inputs.ts';

type Override = CustomCompareParams['override'];

/** The start of a rule that may be overridden. */
const USUAL: Override = { allowed: true, safeguards: ['write_three_lines'] };

const SAFEGUARDS = Object.entries(SAFEGUARD_WORDS).map(([value, { name }]) => ({
  value,
  label: name,
}));

/** Whether, and by which safeguards, the trader may go against a rule of their own. */
export const overrideInputs = (override: Override): RuleInput[] => [
  choiceInput(['override'], 'I may override it', override?.allowed ? 'yes' : 'no', [
    { value: 'no', label: 'Never', param: { allowed: false } },
    { value: 'yes', label: 'With safeguards', param: override?.allowed ? override : USUAL },
  ]),
  ...(override?.allowed
    ? [ticksInput(['override', 'safeguards'], 'Safeguards', override.safeguards ?? [], SAFEGUARDS)]
    : []),
];
