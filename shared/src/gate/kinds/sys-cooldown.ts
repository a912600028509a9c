import type { Facts, SysCooldownParams } from '../../generated/types.ts';
import { validateSysCooldownParams } from '../../generated/validators-rules.js';
import { type Instant, parseInstant } from '../../time/index.ts';
import type { GateInput, RuleKindDefinition, TaskId } from '../types.ts';
import { wallTime } from '../words.ts';

type CooldownFact = Facts['cooldowns'][number];

/** Active from its start until its end is reached and its tasks are done; half-open. */
function isActive(row: CooldownFact, input: GateInput): boolean {
  if (!row.enforced || (row.class === 'minor' && row.trigger !== 'self_extension')) return false;
  if (row.scope === 'account' && row.accountId !== input.facts.account.id) return false;
  const starts = parseInstant(row.startsAt) as Instant;
  const ends = parseInstant(row.endsAt) as Instant;
  return starts <= input.asOf && (input.asOf < ends || row.openTasks.length > 0);
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
  evaluate(_params, input) {
    const active = input.facts.cooldowns.filter((row) => isActive(row, input));
    if (active.length === 0) return { status: 'pass' };
    const until = Math.max(...active.map((row) => parseInstant(row.endsAt) as Instant));
    const tasks = [...new Set(active.flatMap((row) => row.openTasks as TaskId[]))];
    if (input.asOf >= until) {
      return { status: 'fail', outcome: 'WAIT', template: 'sys_cooldown.tasks', tasks };
    }
    return {
      status: 'fail',
      outcome: 'WAIT',
      template: 'sys_cooldown.active',
      slots: { until: wallTime(until, input.asOf, input.facts.person.mainZone) },
      until,
      tasks: ['wait_minutes', ...tasks],
    };
  },
};
