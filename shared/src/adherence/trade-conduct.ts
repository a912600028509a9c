import type { Decimal } from '../decimal/index.ts';
import type { Side } from '../generated/types.ts';

export const EXIT_REASONS = [
  'target',
  'stop',
  'trail',
  'time_stop',
  'invalidation',
  'planned_manual',
  'early_unplanned',
  'late_unplanned',
  'past_stop',
] as const;

export type ExitReason = (typeof EXIT_REASONS)[number];

/** What was written before the trade; null where it was not. Prices and sizes are exact. */
export interface TradePlan {
  readonly side: Side;
  /** One price as a zone of that price alone. */
  readonly entry: { readonly low: Decimal; readonly high: Decimal } | null;
  readonly stop: Decimal | null;
  readonly size: Decimal | null;
  readonly stopAtBroker: boolean;
  readonly maxHoldMinutes: number | null;
  /** How many items the checklist lists; 0 for none. */
  readonly listed: number;
}

/** What was done; null where it is not known. */
export interface TradeActual {
  /** Size-weighted mean of the entry fills. */
  readonly entry: Decimal | null;
  /** Stop prices in order; none where the stop stayed as it was. */
  readonly stopMoves: readonly Decimal[] | null;
  readonly isStopRemoved: boolean;
  readonly isStopPlaced: boolean | null;
  /** The largest open size. */
  readonly size: Decimal | null;
  readonly exitReason: ExitReason | null;
  readonly exitBeyondStopR: Decimal | null;
  readonly holdMinutes: number | null;
  readonly ticked: number | null;
}

/** How a trade or a contribution came about; what is false or null took no part. */
export interface CapFlags {
  /** The largest size, or amount, that the gate allowed. */
  readonly gateMax: Decimal | null;
  readonly noGoTaken: boolean;
  readonly simulateTaken: boolean;
  readonly noIntent: boolean;
  readonly waitJumped: boolean;
  readonly safeguardBroken: boolean;
  readonly sizeDownIgnored: boolean;
  readonly overrideGranted: boolean;
}

export interface TradeFlags extends CapFlags {
  /** Size of the loss in R, above zero. */
  readonly lossR: Decimal | null;
  readonly isGap: boolean;
}
