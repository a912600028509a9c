import { compare, type Decimal } from '../decimal/index.ts';
import type { Outcome } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';
import { type Judged, leadingRule } from './headline.ts';
import type { PlanSize, Verdict } from './types.ts';

export interface JudgedRule extends Judged {
  readonly kind: string;
  readonly maxSize: Decimal | null;
}

export interface LargestSize {
  readonly size: Decimal;
  readonly unit: PlanSize['unit'];
  readonly rule: string;
}

/** What the verdicts of all rules come to. */
export interface Conclusion {
  readonly outcome: Outcome;
  readonly headline: string | null;
  /** The template of the leading rule, or of what made it GO. */
  readonly reason: string;
  readonly rules: readonly JudgedRule[];
  readonly maxSize: LargestSize | null;
  readonly until: Instant | null;
  readonly blockedUntil: Instant | null;
  /** What ends the waits, beside their time. */
  readonly tasks: readonly string[];
  readonly predicates: readonly string[];
  readonly simulate: { readonly need: number; readonly done: number } | null;
  readonly flags: readonly string[];
}

type Simulation = NonNullable<Verdict['simulate']>;

const toGo = ({ need, done }: Simulation): number => need - done;

const isLonger = (one: Simulation, other: Simulation): boolean =>
  toGo(one) > toGo(other) || (toGo(one) === toGo(other) && one.need > other.need);

function addOnce(list: string[], item: string): void {
  if (!list.includes(item)) list.push(item);
}

/** Gathers, verdict by verdict, what is open; most rules of most plans pass and add nothing. */
class Tally {
  readonly open: JudgedRule[] = [];
  readonly tasks: string[] = [];
  readonly predicates: string[] = [];
  readonly flags: string[] = [];
  until: Instant | null = null;
  blockedUntil: Instant | null = null;
  isUnread = false;
  simulate: Simulation | null = null;
  #hasOpenEnd = false;
  #fitsNoLot = false;
  #smallest: JudgedRule | null = null;

  add(rule: JudgedRule): void {
    const { verdict } = rule;
    if (verdict.flag !== undefined) addOnce(this.flags, verdict.flag);
    if (verdict.status === 'pass' || verdict.status === 'not_applicable') return;
    this.open.push(rule);
    if (verdict.status === 'not_evaluated' && !verdict.leavesGo) this.isUnread = true;
    if (verdict.outcome === 'WAIT') this.#addWait(verdict);
    if (verdict.outcome === 'NO_GO') this.#addStop(verdict);
    if (verdict.simulate && (!this.simulate || isLonger(verdict.simulate, this.simulate))) {
      this.simulate = verdict.simulate;
    }
    this.#addSize(rule);
  }

  #addWait({ until, tasks, predicate }: Verdict): void {
    if (until !== undefined) this.until = Math.max(this.until ?? until, until);
    for (const task of tasks ?? []) addOnce(this.tasks, task);
    if (predicate !== undefined) addOnce(this.predicates, predicate);
  }

  /** A NO_GO without an end leaves all of them without one. */
  #addStop({ until }: Verdict): void {
    if (until === undefined) this.#hasOpenEnd = true;
    else this.blockedUntil = Math.max(this.blockedUntil ?? until, until);
    if (this.#hasOpenEnd) this.blockedUntil = null;
  }

  #addSize(rule: JudgedRule): void {
    if (rule.verdict.fitsNoLot) this.#fitsNoLot = true;
    if (rule.maxSize === null) return;
    const least = this.#smallest?.maxSize ?? null;
    if (least === null || compare(rule.maxSize, least) < 0) this.#smallest = rule;
  }

  /** The rule of the smallest size, where one fits every rule. */
  get binding(): JudgedRule | null {
    return this.#fitsNoLot ? null : this.#smallest;
  }
}

/**
 * Brings the verdicts of all rules together; a rule that could not be read keeps GO away.
 * @param unit that the plan is sized by, if it can be sized at all
 */
export function conclude(
  rules: readonly JudgedRule[],
  unit: PlanSize['unit'] | undefined,
): Conclusion {
  const tally = new Tally();
  for (const rule of rules) tally.add(rule);
  const { binding, isUnread } = tally;
  const leader = leadingRule(tally.open, binding?.ruleId, isUnread ? 'WAIT' : 'GO');
  return {
    outcome: leader?.verdict.outcome ?? (isUnread ? 'WAIT' : 'GO'),
    headline: leader?.ruleId ?? null,
    reason: leader?.verdict.template ?? (isUnread ? 'gate.not_evaluated' : 'gate.go'),
    rules,
    maxSize:
      binding?.maxSize && unit ? { size: binding.maxSize, unit, rule: binding.ruleId } : null,
    until: tally.until,
    blockedUntil: tally.blockedUntil,
    tasks: tally.tasks,
    predicates: tally.predicates,
    simulate: tally.simulate,
    flags: tally.flags,
  };
}
