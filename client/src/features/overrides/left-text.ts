import type { LimitsLeft } from '@mast/shared/overrides';

/** What my own limits of overrides leave, before I ask for one. */
export const leftText = ({ rules, week }: LimitsLeft): string => {
  const ofPlan = rules === 1 ? '1 more rule' : `${rules} rules`;
  const plans = week === 1 ? '1 plan' : `${week} plans`;
  return `I can override ${ofPlan} of this plan. ${plans} left this week, this one counted.`;
};
