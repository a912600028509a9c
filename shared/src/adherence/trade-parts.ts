import {
  absolute,
  compare,
  type Decimal,
  decimal,
  maximum,
  minimum,
  sign,
  subtract,
  ZERO,
} from '../decimal/index.ts';
import {
  compareShares,
  falling,
  HALF,
  NOTHING,
  type Share,
  share,
  shareOf,
  WHOLE,
} from './share.ts';
import type { ExitReason, TradeActual, TradeFlags, TradePlan } from './trade-conduct.ts';

export type TradePart = 'entry' | 'stop' | 'size' | 'exit' | 'hold' | 'setup';

/** Each part as a share of 1; null where the facts for it are missing or nothing was planned. */
export type Parts<Name extends string> = Readonly<Record<Name, Share | null>>;

const CHASED_NONE = share(1, 2);
const CHASED_FULL = share(1, 10);
const WIDENED_NONE = share(1, 2);
const WIDENED_TICKS = share(2, 100);
const OVERSIZE_FULL = share(102, 100);
const OVERSIZE_NONE = share(3, 2);
const UNPLANNED_EXIT = share(3, 10);
const BEYOND_STOP = decimal('0.25');

/** Source: design/scores-and-digest.md, "Adherence score". */
export function tradeParts(
  plan: TradePlan,
  actual: TradeActual,
  flags: TradeFlags,
): Parts<TradePart> {
  const stop = saidStop(plan, actual, flags);
  const distance = plannedRisk(plan, stop, actual, flags);
  return {
    entry: entryPart(plan, actual, distance),
    stop: stopPart(plan, actual, stop, distance),
    size: sizePart(plan, actual, flags),
    exit: exitPart(actual, flags),
    hold: holdPart(plan, actual),
    setup: setupPart(plan, actual),
  };
}

/** Of a zone, the edge at which most is risked is the planned price. */
const plannedPrice = ({ side, entry }: TradePlan): Decimal | null =>
  entry === null ? null : side === 'long' ? entry.high : entry.low;

/** Without an intent the first recorded stop is what was said. */
const saidStop = (
  plan: TradePlan,
  { stopMoves }: TradeActual,
  { noIntent }: TradeFlags,
): Decimal | null => plan.stop ?? (noIntent ? (stopMoves?.[0] ?? null) : null);

/** R0 = |planned entry − planned stop|, without an intent from the price that was paid; above zero. */
function plannedRisk(
  plan: TradePlan,
  stop: Decimal | null,
  actual: TradeActual,
  { noIntent }: TradeFlags,
): Decimal | null {
  const entry = plannedPrice(plan) ?? (noIntent ? actual.entry : null);
  if (stop === null || entry === null) return null;
  const distance = absolute(subtract(entry, stop));
  return sign(distance) === 0 ? null : distance;
}

/** How far `to` lies beyond `from` in the direction in which a long trade pays more; never below zero. */
const beyond = (side: TradePlan['side'], from: Decimal, to: Decimal): Decimal =>
  maximum(ZERO, side === 'long' ? subtract(to, from) : subtract(from, to));

function entryPart(plan: TradePlan, { entry }: TradeActual, distance: Decimal | null) {
  const planned = plannedPrice(plan);
  if (planned === null || entry === null || distance === null) return null;
  return falling(shareOf(beyond(plan.side, planned, entry), distance), CHASED_FULL, CHASED_NONE);
}

/** That a stop was removed needs no distance to be seen. */
function stopPart(
  plan: TradePlan,
  actual: TradeActual,
  stop: Decimal | null,
  distance: Decimal | null,
): Share | null {
  if (stop === null) return null;
  if (actual.isStopRemoved) return NOTHING;
  if (actual.stopMoves === null || distance === null) return null;
  let worst = ZERO;
  for (const moved of actual.stopMoves) {
    worst = maximum(worst, beyond(plan.side, moved, stop));
  }
  const widened = shareOf(worst, distance);
  const part =
    compareShares(widened, WIDENED_TICKS) <= 0 ? WHOLE : falling(widened, NOTHING, WIDENED_NONE);
  const isMissed = plan.stopAtBroker && actual.isStopPlaced === false;
  return isMissed && compareShares(part, HALF) > 0 ? HALF : part;
}

function sizePart(plan: TradePlan, { size }: TradeActual, { gateMax }: TradeFlags): Share | null {
  const allowed =
    plan.size === null || gateMax === null ? (plan.size ?? gateMax) : minimum(plan.size, gateMax);
  if (size === null || allowed === null || sign(allowed) <= 0) return null;
  const quotient = shareOf(size, allowed);
  return compareShares(quotient, OVERSIZE_FULL) <= 0
    ? WHOLE
    : falling(quotient, WHOLE, OVERSIZE_NONE);
}

const EXITS: Readonly<Record<ExitReason, Share>> = {
  target: WHOLE,
  stop: WHOLE,
  trail: WHOLE,
  time_stop: WHOLE,
  invalidation: WHOLE,
  planned_manual: WHOLE,
  early_unplanned: UNPLANNED_EXIT,
  late_unplanned: UNPLANNED_EXIT,
  past_stop: NOTHING,
};

function exitPart({ exitReason, exitBeyondStopR }: TradeActual, { isGap }: TradeFlags) {
  const isBeyond = !isGap && exitBeyondStopR !== null && compare(exitBeyondStopR, BEYOND_STOP) > 0;
  if (isBeyond) return NOTHING;
  return exitReason === null ? null : EXITS[exitReason];
}

function holdPart({ maxHoldMinutes: max }: TradePlan, { holdMinutes }: TradeActual): Share | null {
  if (max === null || holdMinutes === null) return null;
  if (holdMinutes <= max) return WHOLE;
  return holdMinutes * 4 <= max * 5 ? HALF : NOTHING;
}

function setupPart({ listed }: TradePlan, { ticked }: TradeActual): Share | null {
  if (listed === 0 || ticked === null) return null;
  return share(Math.min(ticked, listed), listed);
}
