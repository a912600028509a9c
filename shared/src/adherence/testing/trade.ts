import { decimal as d } from '../../decimal/index.ts';
import { type ScoredTrade, scoreTrade } from '../score.ts';
import type { CapFlags, TradeActual, TradeFlags, TradePlan } from '../trade-conduct.ts';

export const PLAN: TradePlan = {
  side: 'long',
  entry: { low: d('100'), high: d('100') },
  stop: d('98'),
  size: d('10'),
  stopAtBroker: true,
  maxHoldMinutes: 120,
  listed: 4,
};
export const ACTUAL: TradeActual = {
  entry: d('100.1'),
  stopMoves: [],
  isStopRemoved: false,
  isStopPlaced: true,
  size: d('10'),
  exitReason: 'stop',
  exitBeyondStopR: d('0.02'),
  holdMinutes: 40,
  ticked: 4,
};
export const NO_CAPS: CapFlags = {
  gateMax: null,
  noGoTaken: false,
  simulateTaken: false,
  noIntent: false,
  waitJumped: false,
  safeguardBroken: false,
  sizeDownIgnored: false,
  overrideGranted: false,
};
export const FLAGS: TradeFlags = { ...NO_CAPS, lossR: null, isGap: false };

export interface Overs {
  readonly plan?: Partial<TradePlan>;
  readonly actual?: Partial<TradeActual>;
  readonly flags?: Partial<TradeFlags>;
  readonly persona?: ScoredTrade['persona'];
}

/** The score of a trade that went to plan, save for what is said otherwise. */
export const scoreOf = ({ plan, actual, flags, persona = 'shortterm' }: Overs = {}) =>
  scoreTrade({
    persona,
    plan: { ...PLAN, ...plan },
    actual: { ...ACTUAL, ...actual },
    flags: { ...FLAGS, ...flags },
  });
