import { compare, decimal, multiply, percentOf, toText } from '../../decimal/index.ts';
import type { InstrumentSpec, MaxGroupRiskParams } from '../../generated/types.ts';
import { validateMaxGroupRiskParams } from '../../generated/validators-rules.js';
import { budgetVerdict } from '../budget.ts';

import { severity } from '../headline.ts';
import { overridable } from '../overridable.ts';
import { type GatePosition, sumIfKnown } from '../read-facts.ts';
import type { GateInput, RuleKindDefinition, Verdict } from '../types.ts';
import {
  countFigures,
  NO_EQUITY,
  NOT_APPLICABLE,
  PLAN_INCOMPLETE,
  RISK_UNKNOWN,
} from '../verdicts.ts';

type GroupBy = MaxGroupRiskParams['group_by'];

function groupsOf({ groups, quote }: InstrumentSpec, by: GroupBy): readonly string[] {
  if (by === 'quote') return [quote];
  if (by === 'tag') return groups?.tags ?? [];
  return groups?.[by] ? [groups[by]] : [];
}

const isIn = (group: string, by: GroupBy, position: GatePosition): boolean =>
  by === 'tag' ? position.tags.includes(group) : position[by] === group;

/** A consumed count blocks at equality. */
function countVerdict(group: string, count: number, max: number): Verdict {
  const figures = countFigures(count, max, 'positions');
  if (count < max) return { status: 'pass', figures };
  return {
    status: 'fail',
    outcome: 'NO_GO',
    figures,
    template: 'max_group_risk.count',
    slots: () => ({ g: group, n: `${count}`, max: `${max}` }),
    predicate: `group_below:${max}`,
  };
}

function riskVerdict(
  group: string,
  members: readonly GatePosition[],
  maxPct: string,
  input: GateInput,
): Verdict {
  const equity = input.figures.equity?.latest;
  if (equity === undefined) return NO_EQUITY;
  const used = sumIfKnown(members.map((position) => position.openRisk));
  if (used === null) return RISK_UNKNOWN;
  const limit = percentOf(multiply(decimal(maxPct), input.limitFactor), equity);
  return budgetVerdict(input, {
    limit,
    used,
    cost: 'risk',
    filled: 'max_group_risk.filled',
    predicate: () => `open_risk_below:${toText(limit)}`,
    tasks: ['sync_positions'],
    tooLarge: 'max_group_risk.too_large',
    smallestLot: 'max_group_risk.smallest_lot',
    slots: () => ({ g: group }),
  });
}

function groupVerdict(group: string, params: MaxGroupRiskParams, input: GateInput): Verdict {
  const { group_by: by, max_n: maxN, max_pct: maxPct } = params;
  const members = input.figures.positions.filter((position) => isIn(group, by, position));
  const byCount = maxN === undefined ? undefined : countVerdict(group, members.length, maxN);
  if (byCount?.status === 'fail' || maxPct === undefined) return byCount as Verdict;
  return riskVerdict(group, members, maxPct, input);
}

/** The graver of two groups of one plan; of equals the one that leaves the smaller size. */
function graver(a: Verdict, b: Verdict): Verdict {
  const order = severity(b.outcome ?? 'GO') - severity(a.outcome ?? 'GO');
  if (order > 0) return b;
  if (a.bound && b.bound) return compare(b.bound.available, a.bound.available) < 0 ? b : a;
  return b.fitsNoLot && !a.fitsNoLot ? b : a;
}

export const maxGroupRisk: RuleKindDefinition<MaxGroupRiskParams> = {
  kind: 'max_group_risk',
  validate: validateMaxGroupRiskParams,
  tighter: { group_by: 'undecidable', max_pct: 'lower', max_n: 'lower' },
  absent: { max_pct: 'loosest', max_n: 'loosest' },
  planOnly: false,
  texts: {
    'max_group_risk.count': 'My group named “{g}” holds {n} positions. My limit is {max}.',
    'max_group_risk.filled':
      'My group named “{g}” risks {sum} {currency}. My limit is {limit} {currency}. My rule blocks new entries in it until its open risk falls.',
    'max_group_risk.too_large':
      'With this plan my group named “{g}” risks {sum} {currency}. My limit is {limit} {currency}. My largest size within it is {size}.',
    'max_group_risk.smallest_lot':
      'My group named “{g}” leaves {left} {currency} of its limit. The smallest lot of {instrument} risks {lot} {currency}, so my rule blocks it.',
  },
  override: overridable(['state_risk']),
  evaluate(params, input) {
    if (input.instrument === null) return PLAN_INCOMPLETE;
    const groups = groupsOf(input.instrument.spec, params.group_by);
    if (groups.length === 0) return params.group_by === 'tag' ? NOT_APPLICABLE : PLAN_INCOMPLETE;
    return groups.map((group) => groupVerdict(group, params, input)).reduce(graver);
  },
};
