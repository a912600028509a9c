import type { Persona } from '../generated/types.ts';
import { CAPS, type Cap, capsOf, isFailedStopLoss } from './caps.ts';
import { type IndexActual, type IndexPart, type IndexPlan, indexParts } from './index-parts.ts';
import { HALF, NOTHING, percentOfWeighted, type Share, shareNumber, WHOLE } from './share.ts';
import type { CapFlags, TradeActual, TradeFlags, TradePlan } from './trade-conduct.ts';
import { type Parts, type TradePart, tradeParts } from './trade-parts.ts';
import { INDEX_WEIGHTS, TRADE_WEIGHTS } from './weights.ts';

/** What the trader says of a part that no fact tells of. */
export type Answer = 'yes' | 'partly' | 'no';

const ANSWERS: Readonly<Record<Answer, Share>> = { yes: WHOLE, partly: HALF, no: NOTHING };

export type Answers<Name extends string> = Readonly<Partial<Record<Name, Answer>>>;

/** A score of process alone, 0 to 100, with everything that makes it up. */
export interface Adherence<Name extends string> {
  /** Null where no part is there: unscored. */
  readonly score: number | null;
  /** In [0, 1]; null for a part that is left out. */
  readonly components: Readonly<Record<Name, number | null>>;
  readonly caps: readonly Cap[];
  /** Every part that is there is exactly 1, and nothing caps the score. */
  readonly clean: boolean;
  /** Parts that the trader answered for. */
  readonly selfReported: readonly Name[];
}

export interface ScoredTrade {
  readonly persona: Exclude<Persona, 'indexdca'>;
  readonly plan: TradePlan;
  readonly actual: TradeActual;
  readonly flags: TradeFlags;
  readonly answers?: Answers<TradePart>;
}

/**
 * Score = 100 × Σ(weight × part) / Σ(weights present), half up, and at most its lowest cap. The
 * result of the trade takes no part in it, save that a stop which failed caps a loss above 1.5R.
 */
export function scoreTrade(trade: ScoredTrade): Adherence<TradePart> {
  const { plan, actual, flags, answers = {} } = trade;
  const parts = tradeParts(plan, actual, flags);
  const told = answered(parts, answers);
  const hasFailedStop = isFailedStopLoss(told.parts.stop, flags);
  const caps = capsOf(flags, { taken: actual.size, hasFailedStop });
  return scored(told, TRADE_WEIGHTS[trade.persona], caps);
}

export interface ScoredContribution {
  readonly plan: IndexPlan;
  readonly actual: IndexActual;
  readonly flags: CapFlags;
  readonly answers?: Answers<IndexPart>;
}

/** The same of an index plan's action, which has no stop. */
export function scoreContribution(one: ScoredContribution): Adherence<IndexPart> {
  const { plan, actual, flags, answers = {} } = one;
  const caps = capsOf(flags, { taken: actual.amount, hasFailedStop: false });
  return scored(answered(indexParts(plan, actual), answers), INDEX_WEIGHTS, caps);
}

interface Told<Name extends string> {
  readonly parts: Parts<Name>;
  readonly selfReported: readonly Name[];
}

/** Facts come first; an answer stands only where there is none. */
function answered<Name extends string>(parts: Parts<Name>, answers: Answers<Name>): Told<Name> {
  const selfReported = (Object.keys(answers) as Name[]).filter((name) => parts[name] === null);
  if (selfReported.length === 0) return { parts, selfReported };
  const told = selfReported.map((name) => [name, ANSWERS[answers[name] as Answer]]);
  return { parts: { ...parts, ...Object.fromEntries(told) }, selfReported };
}

function scored<Name extends string>(
  { parts, selfReported }: Told<Name>,
  weights: Readonly<Record<Name, number>>,
  caps: readonly Cap[],
): Adherence<Name> {
  const names = Object.keys(weights) as Name[];
  const present: [Share, number][] = [];
  const components = {} as Record<Name, number | null>;
  for (const name of names) {
    const part = parts[name];
    components[name] = part === null ? null : shareNumber(part);
    if (part !== null) present.push([part, weights[name]]);
  }
  const isScored = present.length > 0;
  return {
    score: isScored ? Math.min(percentOfWeighted(present), ...caps.map((cap) => CAPS[cap])) : null,
    components,
    caps,
    clean: isScored && caps.length === 0 && present.every(([{ top, bottom }]) => top === bottom),
    selfReported,
  };
}
