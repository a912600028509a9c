import type { Intent } from '../generated/types.ts';
import { canonicalJson, hashOf } from '../hash/index.ts';

export type SidedPlan = Pick<Intent, 'plan' | 'side'>;

/** What of a plan is filled in: what is null is as good as left out. */
const filledOf = ({ plan, side }: SidedPlan): [string, unknown][] =>
  Object.entries({ ...plan, side }).filter(([, value]) => value !== null && value !== undefined);

/** A plan as text, by which a change of it is seen. */
export const planText = (plan: SidedPlan): string =>
  canonicalJson(Object.fromEntries(filledOf(plan)));

const SIZES: ReadonlySet<string> = new Set(['size', 'amount']);

/** By what a plan is the same at another size. */
export const planKey = (plan: SidedPlan): string =>
  hashOf(Object.fromEntries(filledOf(plan).filter(([name]) => !SIZES.has(name))));
