import type { IndexActual, IndexPlan } from '../adherence/index.ts';
import { type Decimal, decimal, multiply, sum } from '../decimal/index.ts';
import { nearestScheduled } from '../gate/schedule.ts';
import type {
  Account,
  BreachKind,
  ContributionScheduleParams,
  Fill,
  InstrumentPolicyParams,
  Rule,
  Trade,
} from '../generated/types.ts';
import {
  formatCivilDate,
  type Instant,
  parseCivilDate,
  parseInstant,
  tradingDay,
} from '../time/index.ts';
import type { DecidedPlan } from './trade-file.ts';

/** A fill of an index account with the plan that it answers and the rules in force by then. */
export interface IndexFill {
  readonly fill: Fill;
  readonly effect: Trade['legs'][number]['effect'];
  readonly plan: DecidedPlan | undefined;
  readonly rules: readonly Rule[];
  /** What it broke; nothing on paper. */
  readonly breaches: readonly BreachKind[];
}

/** What an index saver did at once: a contribution, a purchase for another reason, or a sale. */
export interface IndexAction {
  readonly id: string;
  readonly kind: 'contribution' | 'purchase' | 'sale';
  /** Of a contribution. */
  readonly dueDate: string | null;
  readonly fills: readonly IndexFill[];
  readonly plan: IndexPlan;
  readonly actual: IndexActual;
}

/** Money in the account currency. */
export const costOfFill = ({ size, price, fx }: Fill): Decimal =>
  multiply(multiply(decimal(size), decimal(price)), decimal(fx));

const paramsOf = <P>(rules: readonly Rule[], kind: Rule['kind']): P | undefined =>
  rules.find((rule) => rule.kind === kind)?.params as P | undefined;

const dateOf = ({ day }: Account, at: string): number =>
  parseCivilDate(tradingDay(day, parseInstant(at) as Instant).date) as number;

/** Where the list is not closed, nothing is off it. */
function fundsOf(rules: readonly Rule[]): readonly string[] | null {
  const list = paramsOf<InstrumentPolicyParams>(rules, 'instrument_policy');
  if (!Array.isArray(list?.allow)) return null;
  return list.allow.filter((fund) => !list.deny?.includes(fund));
}

interface Placed {
  readonly key: string;
  readonly kind: IndexAction['kind'];
  readonly schedule: ContributionScheduleParams | undefined;
  readonly due: number | null;
}

/**
 * Which action a fill is part of. A purchase belongs to the scheduled date that it is nearest to,
 * unless its plan gives another reason; the fills of such a plan are one action, as each sale's are.
 */
function placeOf(account: Account, one: IndexFill): Placed {
  const { fill, effect, plan, rules } = one;
  const own = `${account.id}:${plan?.intent.id ?? fill.id}`;
  if (effect === 'reduce') return { key: own, kind: 'sale', schedule: undefined, due: null };
  const schedule = paramsOf<ContributionScheduleParams>(rules, 'contribution_schedule');
  const reason = plan?.intent.plan.reasonCode ?? 'scheduled';
  if (schedule === undefined || reason !== 'scheduled') {
    return { key: own, kind: 'purchase', schedule, due: null };
  }
  const due = nearestScheduled(schedule, dateOf(account, fill.filledAt));
  const key = `${account.id}:${fill.mode}:${formatCivilDate(due)}`;
  return { key, kind: 'contribution', schedule, due };
}

function planOf({ kind, schedule }: Placed, [first]: readonly IndexFill[]): IndexPlan {
  const said = kind === 'purchase' ? first?.plan?.intent.plan.amount : schedule?.amount;
  return {
    amount: said == null ? null : decimal(said),
    tolerancePct: decimal(schedule?.tolerance_pct ?? '0'),
    toleranceDays: schedule?.tolerance_days ?? 0,
    funds: kind === 'sale' ? null : fundsOf(first?.rules ?? []),
  };
}

function actualOf(account: Account, { kind, due }: Placed, fills: readonly IndexFill[]) {
  const off = fills.map(({ fill }) => Math.abs(dateOf(account, fill.filledAt) - (due ?? 0)));
  const funds = fundsOf(fills[0]?.rules ?? []);
  const bought = fills.map(({ fill }) => fill.instrumentId);
  return {
    amount: kind === 'sale' ? null : sum(fills.map(({ fill }) => costOfFill(fill))),
    daysOff: due === null ? null : Math.max(...off),
    // One that is off the list stands for all.
    fund:
      (kind === 'sale'
        ? null
        : (bought.find((fund) => funds?.includes(fund) === false) ?? bought[0])) ?? null,
    isUnscheduledSale: kind === 'sale' && fills.some(({ plan }) => plan === undefined),
  };
}

/** The actions that fills of one index account make, each with what was planned and what was done. */
export function indexActions(account: Account, fills: readonly IndexFill[]): IndexAction[] {
  const groups = new Map<string, { placed: Placed; fills: IndexFill[] }>();
  for (const one of [...fills].sort(inOrder)) {
    const placed = placeOf(account, one);
    const group = groups.get(placed.key);
    if (group === undefined) groups.set(placed.key, { placed, fills: [one] });
    else group.fills.push(one);
  }
  return [...groups].map(([id, { placed, fills: own }]) => ({
    id,
    kind: placed.kind,
    dueDate: placed.due === null ? null : formatCivilDate(placed.due),
    fills: own,
    plan: planOf(placed, own),
    actual: actualOf(account, placed, own),
  }));
}

function inOrder({ fill: a }: IndexFill, { fill: b }: IndexFill): number {
  if (a.filledAt !== b.filledAt) return a.filledAt < b.filledAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
