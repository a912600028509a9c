export * from './as-of.ts';
export { type Booking, bookingsOf, inBookingOrder } from './bookings.ts';
export { buildFacts, factsFrom } from './build.ts';
export { depositedSince, flowsOf } from './cash-flows.ts';
export { type ChainKey, endOfChain, inPlanOrder, lastOfChain, lastPlan } from './chain.ts';
export { bookedFrom } from './earlier-days.ts';
export { FactIndex } from './fact-index.ts';
export { type Balances, balanceAtClose, balancesByAccount, scoresSince } from './history.ts';
export { before, CALENDAR_MS, HISTORY_MS, RECENT_MS } from './horizons.ts';
export { unscheduledActions } from './pending-plans.ts';
export { planKey } from './plan-key.ts';
export { typedRate } from './rate.ts';
export {
  type FactNeeds,
  type FactRows,
  type FactSources,
  type PlanInHand,
  rowsOfAccount,
} from './sources.ts';
export { type DaySpan, TradingDates } from './trading-dates.ts';
