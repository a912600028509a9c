export { CAPS, type Cap } from './caps.ts';
export type { IndexActual, IndexPart, IndexPlan } from './index-parts.ts';
export * from './score.ts';
export * from './summary.ts';
export * from './trade-conduct.ts';
export type { TradePart } from './trade-parts.ts';
export { INDEX_WEIGHTS, TRADE_WEIGHTS } from './weights.ts';
