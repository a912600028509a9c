import type { Intent } from '../generated/types.ts';
import { canonicalJson } from '../hash/canonical-json.ts';

export type SidedPlan = Pick<Intent, 'plan' | 'side'>;

/** What of a plan is filled in: what is null is as good as left out. */
export const filledOf = ({ plan, side }: SidedPlan): [string, unknown][] =>
  Object.entries({ ...plan, side }).filter(([, value]) => value !== null && value !== undefined);

/** A plan as text, by which a change of it is seen. */
export const planText = (plan: SidedPlan): string =>
  canonicalJson(Object.fromEntries(filledOf(plan)));
