export { type AskedPart, askedParts } from './asked-parts.ts';
export { breachRows } from './breach-row.ts';
export { loadTradeFile } from './load-trade-file.ts';
export { overridesOf, safeguardStates } from './safeguards.ts';
export { type ScoreFigures, scoreFigures } from './score-figures.ts';
export { scoreRow } from './score-row.ts';
export { breachesOf, scoredTrade } from './scored-trade.ts';
export type { DecidedPlan, RecordedStop, TradeFile } from './trade-file.ts';
