import {
  compare,
  type Decimal,
  decimal,
  divide,
  HUNDRED,
  multiply,
  toText,
  ZERO,
} from '@mast/shared/decimal';
import type { Instrument, MaxRiskPerTradeParams, Rule, Trade } from '@mast/shared/types';
import { newest } from '../../data/rows/newest.ts';
import { largestSize } from './cost.ts';
import { costOfPlan, type TypedPlan } from './plan-figures.ts';

const LOOKED_AT = 20;
/** Fewer trades than this are no habit yet. */
const LEAST = 3;

/** The median of what the last planned trades risked, in money. */
export function medianRisk(trades: readonly Trade[]): Decimal | undefined {
  const planned = trades.filter((trade) => trade.plannedRisk !== null && trade.mode === 'live');
  const risks = newest(planned, ({ openedAt }) => openedAt, LOOKED_AT)
    .map((trade) => decimal(trade.plannedRisk as string))
    .sort(compare);
  return risks.length < LEAST ? undefined : risks[Math.floor(risks.length / 2)];
}

/** Half of what the rule allows: an offered maximum would be a nudge. */
function halfOfLimit(rules: readonly Pick<Rule, 'kind' | 'params'>[], equity: string | null) {
  const rule = rules.find(({ kind }) => kind === 'max_risk_per_trade');
  if (rule === undefined) return undefined;
  const { max_pct: pct, max_money: money } = rule.params as MaxRiskPerTradeParams;
  if (pct !== undefined && equity !== null) {
    const limit = multiply(decimal(equity), decimal(pct));
    return divide(limit, multiply(HUNDRED, decimal('2')), 18, 'down');
  }
  return money === undefined ? undefined : divide(decimal(money), decimal('2'), 18, 'down');
}

export interface UsualSources {
  /** What the last planned trades of the account risked, in money. */
  median: Decimal | undefined;
  rules: readonly Pick<Rule, 'kind' | 'params'>[];
  equity: string | null;
}

/** The size at which this plan risks what I usually risk; undefined where that cannot be told. */
export function usualSize(
  plan: TypedPlan,
  instrument: Instrument,
  { median, rules, equity }: UsualSources,
): string | undefined {
  const risk = median ?? halfOfLimit(rules, equity);
  const cost = costOfPlan(plan, instrument);
  if (risk === undefined || cost === undefined || compare(risk, ZERO) <= 0) return undefined;
  const size = largestSize(risk, cost, decimal(instrument.lotStep));
  return compare(size, decimal(instrument.minLot)) < 0 ? undefined : toText(size);
}
