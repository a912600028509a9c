import { compare, type Decimal, decimal, toText } from '../decimal/index.ts';
import type { Facts } from '../generated/types.ts';
import type { JudgedRule } from './conclude.ts';
import { personDay } from './days.ts';
import { unmetOf } from './override-policy.ts';
import { instantOf } from './read-facts.ts';
import type { GateInput, OverridePolicy, Verdict } from './types.ts';
import { isWithin } from './verdicts.ts';
import { endTime } from './words.ts';

type Granted = NonNullable<Facts['overrides']>[number];

/** A granted override that counts, and the rule whose finding decides nothing by it. */
export interface Lifted {
  readonly id: string;
  readonly rule: string;
}

/** What overrides make of the verdicts of all rules. */
export interface UnderOverrides {
  readonly lifted: readonly Lifted[];
  /** The findings that decide: without those that are lifted, with what safeguards ask of this plan. */
  readonly counted: readonly JudgedRule[];
  /** All of them, the lifted ones too. */
  readonly shown: readonly JudgedRule[];
}

/** The kind of a finding that a safeguard makes; it is no rule and nothing lifts it. */
export const SAFEGUARD_KIND = 'safeguard';

export const SAFEGUARD_TEXTS: Readonly<Record<string, string>> = {
  'safeguard.half_size': 'My override is for half my size. My largest size within it is {size}.',
  'safeguard.size': 'My override is for a plan of {size}. My largest size within it is {size}.',
  'safeguard.no_more_trades':
    'My override today was for my last trade of the day. My rule blocks new entries until {until}.',
};

/**
 * An override is for the plan that it was asked for, at its size or below, as long as the rule fails in
 * a way that its kind lets be overridden by these safeguards. No other finding is touched by it.
 */
export function underOverrides(
  judged: readonly JudgedRule[],
  policyOf: (ruleId: string, verdict: Verdict) => OverridePolicy,
  input: GateInput,
): UnderOverrides {
  const granted = input.facts.overrides;
  if (granted === undefined) return { lifted: [], counted: judged, shown: judged };
  const counting = granted.filter((one) => counts(one, judged, policyOf, input));
  const isLifted = new Set(counting.map(({ rule }) => rule));
  const safeguards = [
    ...counting.flatMap((one) => sizeKept(one, input)),
    ...granted.flatMap((one) => lastTradeKept(one, input)),
  ];
  return {
    lifted: counting.map(({ id, rule }) => ({ id, rule })),
    counted: [...judged.filter(({ ruleId }) => !isLifted.has(ruleId)), ...safeguards],
    shown: [...judged, ...safeguards],
  };
}

function counts(
  { covers, rule, safeguards }: Granted,
  judged: readonly JudgedRule[],
  policyOf: (ruleId: string, verdict: Verdict) => OverridePolicy,
  input: GateInput,
): boolean {
  const found = judged.find(({ ruleId }) => ruleId === rule);
  if (!covers || found === undefined) return false;
  return unmetOf(found.verdict, policyOf(rule, found.verdict), safeguards, input).length === 0;
}

const safeguard = (
  { id }: Granted,
  name: string,
  verdict: Verdict,
  maxSize: Decimal | null,
): JudgedRule => ({ ruleId: `${name}:${id}`.slice(0, 96), kind: SAFEGUARD_KIND, verdict, maxSize });

/** A larger plan than the one that it was asked for is not under it. */
function sizeKept(one: Granted, { size }: GateInput): JudgedRule[] {
  if (one.maxSize === null || !size?.asked) return [];
  const max = decimal(one.maxSize);
  const isHalf = one.safeguards.includes('half_size');
  const name = isHalf ? 'half_size' : 'size';
  const figures = () => ({
    observed: toText(size.asked as Decimal),
    limit: toText(max),
    unit: size.unit,
  });
  if (compare(size.asked, max) <= 0) {
    return isHalf ? [safeguard(one, name, { status: 'pass', figures }, null)] : [];
  }
  const verdict: Verdict = {
    status: 'fail',
    outcome: 'SIZE_DOWN',
    figures,
    template: `safeguard.${name}`,
    slots: () => ({ size: toText(max) }),
    tasks: ['accept_size'],
  };
  return [safeguard(one, name, verdict, max)];
}

/** Further plans of the person's day wait for its end; a contribution on schedule does not. */
function lastTradeKept(one: Granted, input: GateInput): JudgedRule[] {
  const { intent, asOf, facts } = input;
  if (one.covers || !one.safeguards.includes('no_more_trades_today')) return [];
  if (intent.mode === 'paper' || intent.plan.reasonCode === 'scheduled') return [];
  const { start, end } = personDay(input);
  if (!isWithin(instantOf(one.grantedAt), start, end)) return [];
  const verdict: Verdict = {
    status: 'fail',
    outcome: 'NO_GO',
    template: 'safeguard.no_more_trades',
    slots: () => ({ until: endTime(end, asOf, facts.person.mainZone) }),
    until: end,
  };
  return [safeguard(one, 'no_more_trades', verdict, null)];
}
