import type { Persona } from '../generated/types.ts';
import type { IndexPart } from './index-parts.ts';
import type { TradePart } from './trade-parts.ts';

/** Weights of the parts by persona; shown in the app. Source: design/scores-and-digest.md. */
export const TRADE_WEIGHTS: Readonly<
  Record<Exclude<Persona, 'indexdca'>, Readonly<Record<TradePart, number>>>
> = {
  crypto: { entry: 15, stop: 30, size: 20, exit: 20, hold: 5, setup: 10 },
  shortterm: { entry: 20, stop: 30, size: 20, exit: 15, hold: 5, setup: 10 },
  swing: { entry: 15, stop: 25, size: 20, exit: 20, hold: 10, setup: 10 },
};

export const INDEX_WEIGHTS: Readonly<Record<IndexPart, number>> = {
  amount: 35,
  date: 25,
  fund: 20,
  sale: 20,
};
