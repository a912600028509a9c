import {
  absolute,
  compare,
  type Decimal,
  decimal,
  divide,
  HUNDRED,
  multiply,
  subtract,
  toText,
  ZERO,
} from '@mast/shared/decimal';
import { specOf } from '@mast/shared/instruments';
import type { Instrument } from '@mast/shared/types';
import { type CostOfPlan, costAtStop, costOf } from './cost.ts';

/** Typed numbers as decimal strings; undefined where there is none yet. */
export interface TypedPlan {
  entry?: string | undefined;
  stop?: string | undefined;
  target?: string | undefined;
  size?: string | undefined;
}

const SAME_CURRENCY = { rate: '1', operation: 'multiply' } as const;

/** The distance of a price from the entry, in percent of the entry. */
export function distancePct(entry: string | undefined, price: string | undefined) {
  if (entry === undefined || price === undefined) return undefined;
  const from = decimal(entry);
  if (compare(from, ZERO) <= 0) return undefined;
  const away = multiply(absolute(subtract(decimal(price), from)), HUNDRED);
  return toText(divide(away, from, 2, 'half-even'));
}

/** The distance of the target in R: in distances of the stop. */
export function rewardR({ entry, stop, target }: TypedPlan): string | undefined {
  if (entry === undefined || stop === undefined || target === undefined) return undefined;
  const risk = absolute(subtract(decimal(entry), decimal(stop)));
  if (compare(risk, ZERO) === 0) return undefined;
  const reward = absolute(subtract(decimal(target), decimal(entry)));
  return toText(divide(reward, risk, 2, 'half-even'));
}

export function costOfPlan({ entry, stop }: TypedPlan, instrument: Instrument) {
  if (entry === undefined || stop === undefined || entry === stop) return undefined;
  return costAtStop(decimal(entry), decimal(stop), specOf(instrument), SAME_CURRENCY);
}

/** Money lost at the stop with fees, in the quote currency; undefined until it can be told. */
export function riskOf(plan: TypedPlan, instrument: Instrument): Decimal | undefined {
  const cost: CostOfPlan | undefined = costOfPlan(plan, instrument);
  if (cost === undefined || plan.size === undefined) return undefined;
  return costOf(cost, decimal(plan.size));
}

export function shareOfEquity(risk: Decimal, equity: string | null): string | undefined {
  if (equity === null || compare(decimal(equity), ZERO) <= 0) return undefined;
  return toText(divide(multiply(risk, HUNDRED), decimal(equity), 2, 'half-even'));
}

/** The price that is as far from this entry, in percent, as it was in the last plan; on a tick. */
export function atLastDistance(
  entry: string | undefined,
  last: { entry: string | null; price: string | null } | undefined,
  tick: string,
): string | undefined {
  if (entry === undefined || !last?.entry || !last.price) return undefined;
  const raw = multiply(decimal(entry), decimal(last.price));
  const ticks = divide(raw, multiply(decimal(last.entry), decimal(tick)), 0, 'half-even');
  return toText(multiply(ticks, decimal(tick)));
}
