import type { CustomCompareParams } from '@mast/shared/types';
import { choiceInput, type RuleInput, ticksInput } from './inputs.ts';

type Override = CustomCompareParams['override'];
type Safeguard = NonNullable<NonNullable<Override>['safeguards']>[number];

const SAFEGUARDS: Readonly<Record<Safeguard, string>> = {
  half_size: 'Half the size',
  hard_stop: 'A hard stop',
  alarm_set: 'An alarm',
  time_exit: 'Out by a time',
  no_more_trades_today: 'No more trades today',
  state_risk: 'State the risk',
  ips_note: 'A note on my plan',
  write_three_lines: 'Write three lines',
  state_reason: 'State the reason',
  reread_rule: 'Read the rule again',
  split_plan: 'Split the plan',
};

/** The start of a rule that may be overridden. */
const USUAL: Override = { allowed: true, safeguards: ['write_three_lines'] };

/** Whether, and by which safeguards, the trader may go against a rule of their own. */
export const overrideInputs = (override: Override): RuleInput[] => [
  choiceInput(['override'], 'I may override it', override?.allowed ? 'yes' : 'no', [
    { value: 'no', label: 'Never', param: { allowed: false } },
    { value: 'yes', label: 'With safeguards', param: override?.allowed ? override : USUAL },
  ]),
  ...(override?.allowed
    ? [
        ticksInput(
          ['override', 'safeguards'],
          'Safeguards',
          override.safeguards ?? [],
          Object.entries(SAFEGUARDS).map(([value, label]) => ({ value, label })),
        ),
      ]
    : []),
];
