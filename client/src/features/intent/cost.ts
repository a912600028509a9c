/** The gate's own cost of a plan, by file, so that the form needs none of the rules for it. */
export {
  type CostOfSize as CostOfPlan,
  costAtStop,
  costOf,
  largestSize,
} from '@mast/shared/gate/cost';
