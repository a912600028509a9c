import { holdsAccount } from '../../cooldowns/index.ts';
import type { SysCooldownParams } from '../../generated/types.ts';
import { validateSysCooldownParams } from '../../generated/validators-rules.js';
import type { GateCooldown } from '../read-facts.ts';
import type { GateInput, RuleKindDefinition, Task } from '../types.ts';
import { NOT_APPLICABLE, never, PASS } from '../verdicts.ts';
import { endTime } from '../words.ts';

/** Active from its start until its end is reached and its tasks are done; half-open. */
function isActive(row: GateCooldown, input: GateInput): boolean {
  const runs = input.asOf < row.endsAt || row.openTasks.length > 0;
  return runs && row.startsAt <= input.asOf && holdsAccount(row, input.facts.account.id);
}

export const sysCooldown: RuleKindDefinition<SysCooldownParams> = {
  kind: 'sys_cooldown',
  validate: validateSysCooldownParams,
  tighter: {},
  planOnly: false,
  texts: {
    'sys_cooldown.active': 'My cooldown ends at {until}. Until then I write, I review, I wait.',
    'sys_cooldown.tasks': 'My cooldown time is over. My rule still wants its tasks done first.',
  },
  override: never,
  evaluate(_params, input) {
    const { intent, asOf } = input;
    if (intent.persona === 'indexdca' && intent.plan.reasonCode === 'scheduled') {
      return NOT_APPLICABLE;
    }
    const active = input.figures.holds.filter((row) => isActive(row, input));
    if (active.length === 0) return PASS;
    const until = Math.max(...active.map((row) => row.endsAt));
    const tasks = [...new Set(active.flatMap((row) => row.openTasks as Task[]))];
    if (asOf >= until) {
      return { status: 'fail', outcome: 'WAIT', template: 'sys_cooldown.tasks', tasks };
    }
    return {
      status: 'fail',
      outcome: 'WAIT',
      template: 'sys_cooldown.active',
      slots: () => ({ until: endTime(until, asOf, input.facts.person.mainZone) }),
      until,
      tasks: ['wait_minutes', ...tasks],
    };
  },
};
