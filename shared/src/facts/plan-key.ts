import { hashOf } from '../hash/index.ts';
import { filledOf, type SidedPlan } from './plan-text.ts';

const SIZES: ReadonlySet<string> = new Set(['size', 'amount']);

/** By what a plan is the same at another size. */
export const planKey = (plan: SidedPlan): string =>
  hashOf(Object.fromEntries(filledOf(plan).filter(([name]) => !SIZES.has(name))));
