import {
  absolute,
  compare,
  type Decimal,
  decimal,
  HUNDRED,
  multiply,
  subtract,
  toFixed,
} from '../decimal/index.ts';
import type { PlanSize } from '../gate/index.ts';

/** What the plan loses at its stop with fees; of a plan without a stop the money that it moves. */
export const moneyAtRisk = (size: PlanSize | null): Decimal | null =>
  size?.risk?.ofPlan ?? size?.notional?.ofPlan ?? null;

/** Whether a typed number is the money at risk: within 1 % of it, or what is shown of it. */
export function isStated(typed: Decimal, money: Decimal): boolean {
  const off = absolute(subtract(typed, money));
  const isWithin = compare(multiply(off, HUNDRED), absolute(money)) <= 0;
  return isWithin || compare(typed, decimal(toFixed(money, 2))) === 0;
}
