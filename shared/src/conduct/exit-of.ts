import type { ExitReason } from '../adherence/index.ts';
import {
  absolute,
  compare,
  type Decimal,
  decimal,
  divide,
  multiply,
  negate,
  sign,
  subtract,
} from '../decimal/index.ts';
import type { Plan, Trade } from '../generated/types.ts';
import type { RecordedStop } from './trade-file.ts';

/** Within ticks: as near to a price as this share of the planned distance. */
const TICKS = decimal('0.02');
const PLACES = 12;

export interface Exit {
  /** Null where no fact tells why. */
  readonly reason: ExitReason | null;
  /** How far beyond the stop that stood, in planned distances; null where it was not beyond it. */
  readonly beyondStopR: Decimal | null;
}

const UNKNOWN: Exit = { reason: null, beyondStopR: null };

/**
 * Why a trade was left, as far as prices and times tell: at its target, at the stop that stood (one
 * that had been tightened is a trail), beyond it, or at its planned time. All exits count as one at
 * their size-weighted mean.
 */
export function exitOf(
  trade: Trade,
  plan: Pick<Plan, 'entry' | 'stop' | 'target' | 'exitTime'> | undefined,
  stops: readonly RecordedStop[],
): Exit {
  if (trade.averageExit === null || trade.closedAt === null) return UNKNOWN;
  const exit = decimal(trade.averageExit);
  const first = plan ? plan.stop : trade.stop;
  const entry = plan ? plan.entry : (trade.legs[0]?.price ?? null);
  const distance = first && entry ? absolute(subtract(decimal(entry), decimal(first))) : null;
  if (distance === null || sign(distance) === 0) return byTime(trade, plan);
  const signed = (d: Decimal) => (trade.side === 'long' ? d : negate(d));
  const ticks = multiply(TICKS, distance);
  const isAtLeast = (price: string) =>
    compare(signed(subtract(exit, decimal(price))), negate(ticks)) >= 0;
  const isAtMost = (price: string) => compare(signed(subtract(exit, decimal(price))), ticks) <= 0;
  if (plan?.target && isAtLeast(plan.target)) return { reason: 'target', beyondStopR: null };
  const last = stops.at(-1);
  const standing = last ? last.price : (first ?? null);
  if (standing !== null && isAtMost(standing)) {
    const beyond = signed(subtract(decimal(standing), exit));
    const isTrail =
      last !== undefined &&
      compare(signed(subtract(decimal(standing), decimal(first as string))), decimal('0')) > 0;
    return {
      reason: isTrail ? 'trail' : 'stop',
      beyondStopR: sign(beyond) > 0 ? divide(beyond, distance, PLACES, 'half-even') : null,
    };
  }
  return byTime(trade, plan);
}

const byTime = ({ lastFillAt }: Trade, plan: Pick<Plan, 'exitTime'> | undefined): Exit =>
  plan?.exitTime && lastFillAt >= plan.exitTime
    ? { reason: 'time_stop', beyondStopR: null }
    : UNKNOWN;
