import type { Denial, Override } from '../generated/types.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import { personDayOf } from './days.ts';

export const MOST_RULES = 2;
export const MOST_INTENTS_A_DAY = 1;
export const MOST_INTENTS_A_WEEK = 3;

/** For which plan, when, and by which calendar limits are counted. */
export interface Counted {
  /** A plan and its revisions are one intent. */
  readonly chainId: string;
  readonly at: Instant;
  /** Overrides are the person's, so their days are those of the person's main zone. */
  readonly mainZone: string;
}

type Row = Pick<Override, 'id' | 'rule' | 'chainId' | 'decision' | 'resolvedAt'>;

/** What granted overrides leave: rules of this plan, and plans of the day and the week. */
export interface LimitsLeft {
  readonly rules: number;
  /** Whether this plan may still be one of the day's, and of the week's. */
  readonly day: number;
  readonly week: number;
}

/** Only what was granted counts: to be denied, or to take one back, uses nothing up. */
function grantedBeside(rows: readonly Row[], ownId: string | null) {
  return rows.flatMap(({ id, rule, chainId, decision, resolvedAt }) => {
    const at = decision === 'granted' && id !== ownId ? parseInstant(resolvedAt ?? '') : undefined;
    return at === undefined ? [] : [{ rule, chainId, at }];
  });
}

function used(rows: readonly Row[], { chainId, at, mainZone }: Counted, own: Row | null) {
  const { day, monday } = personDayOf(at, mainZone);
  const granted = grantedBeside(rows, own?.id ?? null);
  const dated = granted.map((one) => ({ ...one, ...personDayOf(one.at, mainZone) }));
  const others = dated.filter((one) => one.chainId !== chainId);
  const rules = dated.filter((one) => one.chainId === chainId && one.rule !== own?.rule);
  return {
    rules: new Set(rules.map((one) => one.rule)).size,
    day: new Set(others.filter((one) => one.day === day).map((one) => one.chainId)).size,
    week: new Set(others.filter((one) => one.monday === monday).map((one) => one.chainId)).size,
    isRuleOfDay: dated.some((one) => one.rule === own?.rule && one.day === day),
  };
}

/** What is left for a plan before it asks for one more. */
export function limitsLeft(rows: readonly Row[], counted: Counted): LimitsLeft {
  const { rules, day, week } = used(rows, counted, null);
  return {
    rules: Math.max(0, MOST_RULES - rules),
    day: Math.max(0, MOST_INTENTS_A_DAY - day),
    week: Math.max(0, MOST_INTENTS_A_WEEK - week),
  };
}

/** Which limits one more override would pass. */
export function limitDenials(
  own: Row,
  rows: readonly Row[],
  counted: Counted,
  isOnceADay: boolean,
): Denial[] {
  const { rules, day, week, isRuleOfDay } = used(rows, counted, own);
  const denials: Denial[] = [];
  if (rules >= MOST_RULES) denials.push('rules_per_intent');
  if (day >= MOST_INTENTS_A_DAY) denials.push('intents_per_day');
  if (week >= MOST_INTENTS_A_WEEK) denials.push('intents_per_week');
  if (isOnceADay && isRuleOfDay) denials.push('once_a_day');
  return denials;
}
