import { scoreTrade, type TradePart } from '../adherence/index.ts';
import { scoredTrade } from './scored-trade.ts';
import type { TradeFile } from './trade-file.ts';

/** Parts of which a plan may say something that no fact tells of, in the order of asking. */
const TOLD_BY_WORDS = ['stop', 'exit'] as const satisfies readonly TradePart[];

export type AskedPart = (typeof TOLD_BY_WORDS)[number];

/** What a post entry asks of how the plan was kept: only where facts are missing. */
export function askedParts(file: TradeFile): AskedPart[] {
  if (file.persona === 'indexdca' || file.plans.size === 0) return [];
  const trade = scoredTrade(file);
  const { components } = scoreTrade({ ...trade, answers: {} });
  return TOLD_BY_WORDS.filter(
    (part) => components[part] === null && (part !== 'stop' || trade.plan.stop !== null),
  );
}
