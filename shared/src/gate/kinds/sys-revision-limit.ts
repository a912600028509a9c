import type { SysRevisionLimitParams } from '../../generated/types.ts';
import { validateSysRevisionLimitParams } from '../../generated/validators-rules.js';
import type { Instant } from '../../time/index.ts';
import { instantOf } from '../read-facts.ts';
import type { GateInput, RuleKindDefinition } from '../types.ts';
import { countFigures, never, PASS } from '../verdicts.ts';

const MINUTE_MS = 60_000;

/** The revisions that a chain has made by the instant, with the plan that is decided. */
function revisionsOf({ facts: { chain }, asOf }: GateInput): Instant[] {
  if (chain === null) return [];
  const earlier = chain.revisions.map(instantOf).filter((at) => at <= asOf);
  return chain.changed ? [...earlier, asOf] : earlier;
}

interface Pace {
  /** Revisions in the minutes up to the last one that counts. */
  readonly count: number;
  /** When the chain that they closed opens again. */
  readonly closedUntil: Instant;
}

/** What is asked while the chain is closed is no revision and makes nothing longer. */
function paceOf(revisions: readonly Instant[], params: SysRevisionLimitParams): Pace {
  const counted: Instant[] = [];
  let pace: Pace = { count: 0, closedUntil: Number.NEGATIVE_INFINITY };
  for (const at of revisions) {
    if (at < pace.closedUntil) continue;
    counted.push(at);
    const count = counted.filter((one) => one > at - params.minutes * MINUTE_MS).length;
    const closes = count > params.max;
    pace = {
      count,
      closedUntil: closes ? at + params.closed_minutes * MINUTE_MS : pace.closedUntil,
    };
  }
  return pace;
}

export const sysRevisionLimit: RuleKindDefinition<SysRevisionLimitParams> = {
  kind: 'sys_revision_limit',
  validate: validateSysRevisionLimitParams,
  tighter: { max: 'lower', minutes: 'higher', closed_minutes: 'higher' },
  planOnly: false,
  texts: {
    'sys_revision_limit.closed':
      'I changed this plan {n} times in {m} minutes. My rule closes it for {b} minutes.',
  },
  override: never,
  evaluate(params, input) {
    const { count, closedUntil } = paceOf(revisionsOf(input), params);
    if (input.asOf >= closedUntil) return PASS;
    return {
      status: 'fail',
      outcome: 'NO_GO',
      figures: countFigures(count, params.max, 'revisions'),
      template: 'sys_revision_limit.closed',
      slots: () => ({
        n: `${count}`,
        m: `${params.minutes}`,
        b: `${params.closed_minutes}`,
      }),
      until: closedUntil,
      tasks: ['write_three_lines'],
    };
  },
};
