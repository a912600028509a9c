import {
  absolute,
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  maximum,
  minimum,
  multiply,
  negate,
  sign,
  subtract,
  toText,
  ZERO,
} from '../decimal/index.ts';
import type { Fill, StopMove, Trade } from '../generated/types.ts';
import { withStops } from './stops.ts';

/** Averages and shares of cost are kept to this many places; the last close takes the remainder. */
const PLACES = 12;

/** What a trade takes over from the intent that its first fill belongs to. */
export interface PlannedRisk {
  readonly intentId: string;
  /** In the quote currency. */
  readonly risk: string | null;
  readonly stop: string | null;
  readonly setup: string | null;
}

export interface FoldContext {
  /** Account currency for one point of one lot is pointValue × the fill's fx. */
  readonly pointValue: string;
  readonly plans: ReadonlyMap<string, PlannedRisk>;
  /** Of the same account, instrument and mode; those that were taken back count not. */
  readonly stopMoves: readonly StopMove[];
}

interface OpenTrade {
  trade: Omit<Trade, 'netPnl' | 'r' | 'averageEntry' | 'averageExit'>;
  openSize: Decimal;
  maxSize: Decimal;
  /** Price × size still open, and of all entries and exits. */
  openCost: Decimal;
  entryCost: Decimal;
  entrySize: Decimal;
  exitCost: Decimal;
  exitSize: Decimal;
  net: Decimal;
  fees: Decimal;
}

/** The id of a trade that begins with what a fill has left after it closed another. */
export const flipId = (fillId: string): string => `${fillId}:flip`;

/** The fill that a trade is named by. */
export const fillOfName = (name: string): string => name.replace(/:flip$/, '');

/** Fills in the order in which they took place; equal instants keep the order of their ids. */
export const inOrder = (fills: readonly Fill[]): Fill[] =>
  [...fills].sort((a, b) =>
    a.filledAt < b.filledAt ? -1 : a.filledAt > b.filledAt ? 1 : a.id < b.id ? -1 : 1,
  );

/**
 * Folds the fills of one account, instrument and mode into trades, flat to flat. A fill that
 * crosses zero closes one trade and opens the next. Fees book with their fill; an entry's share of
 * cost is its average, and the close that ends flat takes what is left, so that a trade's total is
 * exact. Net is after fees; unknown fees count 0 and mark the trade.
 */
export function foldTrades(fills: readonly Fill[], context: FoldContext): Trade[] {
  const trades: Trade[] = [];
  let open: OpenTrade | undefined;
  for (const fill of inOrder(fills)) {
    let left = decimal(fill.size);
    const direction = fill.side === 'buy' ? 'long' : 'short';
    if (open && open.trade.side !== direction) {
      const closing = minimum(left, open.openSize);
      reduce(open, fill, closing, context);
      left = subtract(left, closing);
      if (sign(open.openSize) === 0) {
        trades.push(finished(open));
        open = sign(left) > 0 ? begin(fill, direction, left, context) : undefined;
      }
      if (open && sign(left) > 0) increase(open, fill, left, ZERO);
      continue;
    }
    open ??= begin(fill, direction, left, context);
    increase(open, fill, left, decimal(fill.fee ?? '0'));
  }
  if (open) trades.push(finished(open));
  return withStops(trades, context.stopMoves);
}

/** @param size of the fill that opens the trade: less than its own where it first closed another */
function begin(fill: Fill, side: Trade['side'], size: Decimal, context: FoldContext): OpenTrade {
  const byFlip = compare(size, decimal(fill.size)) < 0;
  const plan = fill.intentId === null ? undefined : context.plans.get(fill.intentId);
  const stop = plan?.stop ?? fill.stop;
  return {
    trade: {
      id: byFlip ? flipId(fill.id) : fill.id,
      accountId: fill.accountId,
      instrumentId: fill.instrumentId,
      mode: fill.mode,
      side,
      status: 'open',
      openedAt: fill.filledAt,
      closedAt: null,
      lastFillAt: fill.filledAt,
      openSize: '0',
      maxSize: fill.size,
      fees: '0',
      feesUnmodelled: false,
      plannedRisk: plannedIn(fill, plan) ?? riskFromFill(fill, size, byFlip, context),
      rFromFill: plan?.risk === undefined || plan.risk === null,
      stop,
      stops: [],
      intentId: fill.intentId,
      setup: plan?.setup ?? null,
      openedByFlip: byFlip,
      legs: [],
      createdAt: fill.createdAt,
    },
    openSize: ZERO,
    maxSize: ZERO,
    openCost: ZERO,
    entryCost: ZERO,
    entrySize: ZERO,
    exitCost: ZERO,
    exitSize: ZERO,
    net: ZERO,
    fees: ZERO,
  };
}

/** The risk of a plan is in the quote currency: it becomes the account's at the rate of its first fill. */
const plannedIn = ({ fx }: Fill, plan: PlannedRisk | undefined): string | null =>
  plan?.risk == null ? null : toText(multiply(decimal(plan.risk), decimal(fx)));

/** Without an intent, the initial stop of the opening fill gives the risk; without one there is none. */
function riskFromFill(
  fill: Fill,
  size: Decimal,
  byFlip: boolean,
  context: FoldContext,
): string | null {
  if (fill.stop === null) return null;
  const distance = absolute(subtract(decimal(fill.price), decimal(fill.stop)));
  const money = multiply(multiply(distance, size), moneyPerPoint(fill, context));
  const fee = byFlip ? ZERO : decimal(fill.fee ?? '0');
  return sign(money) === 0 ? null : toText(add(money, fee));
}

const moneyPerPoint = (fill: Fill, context: FoldContext): Decimal =>
  multiply(decimal(context.pointValue), decimal(fill.fx));

function increase(open: OpenTrade, fill: Fill, size: Decimal, fee: Decimal): void {
  const cost = multiply(decimal(fill.price), size);
  open.openSize = add(open.openSize, size);
  open.maxSize = maximum(open.maxSize, open.openSize);
  open.openCost = add(open.openCost, cost);
  open.entryCost = add(open.entryCost, cost);
  open.entrySize = add(open.entrySize, size);
  book(open, fill, size, 'increase', ZERO, fee);
}

function reduce(open: OpenTrade, fill: Fill, size: Decimal, context: FoldContext): void {
  const proceeds = multiply(decimal(fill.price), size);
  const endsFlat = compare(size, open.openSize) === 0;
  const cost = endsFlat
    ? open.openCost
    : divide(multiply(open.openCost, size), open.openSize, PLACES, 'half-even');
  const points = subtract(proceeds, cost);
  const gross = multiply(
    open.trade.side === 'long' ? points : negate(points),
    moneyPerPoint(fill, context),
  );
  open.openSize = subtract(open.openSize, size);
  open.openCost = subtract(open.openCost, cost);
  open.exitCost = add(open.exitCost, proceeds);
  open.exitSize = add(open.exitSize, size);
  book(open, fill, size, 'reduce', gross, decimal(fill.fee ?? '0'));
}

function book(
  open: OpenTrade,
  fill: Fill,
  size: Decimal,
  effect: 'increase' | 'reduce',
  gross: Decimal,
  fee: Decimal,
): void {
  const net = subtract(gross, fee);
  open.net = add(open.net, net);
  open.fees = add(open.fees, fee);
  open.trade.feesUnmodelled ||= fill.fee === null;
  open.trade.lastFillAt = fill.filledAt;
  open.trade.legs.push({
    fillId: fill.id,
    at: fill.filledAt,
    size: toText(size),
    price: fill.price,
    effect,
    net: toText(net),
  });
}

const average = (cost: Decimal, size: Decimal): string =>
  toText(divide(cost, size, PLACES, 'half-even'));

function finished(open: OpenTrade): Trade {
  const { trade } = open;
  const isClosed = sign(open.openSize) === 0;
  const risk = trade.plannedRisk === null ? null : decimal(trade.plannedRisk);
  return {
    ...trade,
    status: isClosed ? 'closed' : 'open',
    closedAt: isClosed ? trade.lastFillAt : null,
    openSize: toText(open.openSize),
    maxSize: toText(open.maxSize),
    averageEntry: average(open.entryCost, open.entrySize),
    averageExit: sign(open.exitSize) > 0 ? average(open.exitCost, open.exitSize) : null,
    fees: toText(open.fees),
    netPnl: toText(open.net),
    r:
      isClosed && risk !== null && sign(risk) > 0
        ? toText(divide(open.net, risk, PLACES, 'half-even'))
        : null,
  };
}
