import type { Decimal } from '../decimal/index.ts';
import type { Instant } from '../time/index.ts';
import type { Figures, GateInput, OverridePolicy, Verdict } from './types.ts';
import { countShare, moneyText, shareUsed } from './words.ts';

export const NOT_APPLICABLE: Verdict = { status: 'not_applicable' };
export const PASS: Verdict = { status: 'pass' };

const missing = (template: string, task: NonNullable<Verdict['tasks']>[number]): Verdict => ({
  status: 'missing',
  outcome: 'WAIT',
  template,
  tasks: [task],
});

/** The plan lacks a field that the rule needs. */
export const PLAN_INCOMPLETE = missing('plan.incomplete', 'fill_fields');
export const NO_EQUITY = missing('account.no_equity', 'declare_equity');
export const NO_RATE = missing('account.no_rate', 'fill_fields');
export const NO_HOLDINGS = missing('account.no_holdings', 'declare_holdings');
/** An open position has no recorded stop, or no rate, so its risk is not known. */
export const RISK_UNKNOWN = missing('positions.no_stop', 'fill_fields');
export const NO_WINDOW: Verdict = { status: 'not_evaluated', template: 'history.no_window' };

export const NEVER: OverridePolicy = { allowed: false };
export const never = (): OverridePolicy => NEVER;

/** Figures of a limit in money. */
export const moneyFigures =
  (observed: Decimal, limit: Decimal, input: GateInput): (() => Figures) =>
  () => ({
    observed: moneyText(observed),
    limit: moneyText(limit),
    unit: input.facts.account.currency,
    margin: shareUsed(observed, limit),
  });

/** Figures of a count. */
export const countFigures =
  (observed: number, limit: number, unit: string): (() => Figures) =>
  () => ({
    observed: `${observed}`,
    limit: `${limit}`,
    unit,
    margin: countShare(observed, limit),
  });

/** Whether an instant lies in a half-open interval. */
export const isWithin = (at: Instant, start: Instant, end: Instant): boolean =>
  at >= start && at < end;
