import { add, compare, type Decimal, decimal, maximum, subtract, ZERO } from '../decimal/index.ts';
import type {
  LossLimitParams,
  MaxOpenPositionsParams,
  MaxTradesParams,
  Rule,
} from '../generated/types.ts';
import type { WindowSpec } from '../time/index.ts';
import { countedOpenRisk, lossOf, moneyLimit } from './loss-used.ts';
import type { GateFacts } from './read-facts.ts';
import { windowKey } from './words.ts';

/** A limit that is used up over time, with what it leaves; money in the account's currency. */
export interface BudgetLeft {
  readonly unit: 'money' | 'R' | 'trades' | 'unscheduled' | 'positions';
  /** Null for what has no window: open positions. */
  readonly window: WindowSpec | null;
  readonly used: Decimal;
  readonly limit: Decimal;
  /** Zero where the rule blocks every new entry. */
  readonly left: Decimal;
  /** Whether an open position without a known risk uses more of it than is told. */
  readonly isAtMost: boolean;
}

type Figures = Pick<GateFacts, 'windows' | 'positions' | 'openRisk'>;
type Of = Pick<Rule, 'kind' | 'params'>;

function budget(
  unit: BudgetLeft['unit'],
  window: WindowSpec | null,
  used: Decimal,
  limit: Decimal,
  isAtMost = false,
): BudgetLeft {
  return { unit, window, used, limit, left: maximum(ZERO, subtract(limit, used)), isAtMost };
}

const count = (n: number): Decimal => decimal(String(n));

function ofLossLimit(params: LossLimitParams, figures: Figures): BudgetLeft[] {
  const { window } = params;
  const realised = figures.windows[windowKey(window)];
  if (realised === undefined) return [];
  const budgets: BudgetLeft[] = [];
  const limit = moneyLimit(params, realised);
  if (limit !== null && limit !== 'unknown') {
    const open = countedOpenRisk(params, figures);
    const used = add(lossOf(realised.net), open ?? ZERO);
    budgets.push(budget('money', window, used, limit, open === null));
  }
  if (params.max_r !== undefined) {
    budgets.push(budget('R', window, lossOf(realised.r), decimal(params.max_r)));
  }
  return budgets;
}

function ofMaxTrades({ window, max_n: most, counts }: MaxTradesParams, figures: Figures) {
  const realised = figures.windows[windowKey(window)];
  if (realised === undefined) return [];
  return counts === 'unscheduled'
    ? [budget('unscheduled', window, count(realised.unscheduled), count(most))]
    : [budget('trades', window, count(realised.entries), count(most))];
}

/** The budgets of one rule, by the figures that the rule itself judges; none for other kinds. */
export function budgetsOf({ kind, params }: Of, figures: Figures): BudgetLeft[] {
  if (kind === 'loss_limit') return ofLossLimit(params as LossLimitParams, figures);
  if (kind === 'max_trades') return ofMaxTrades(params as MaxTradesParams, figures);
  if (kind !== 'max_open_positions') return [];
  const { max_n: most } = params as MaxOpenPositionsParams;
  return [budget('positions', null, count(figures.positions.length), count(most))];
}

/** Of each unit the budget that leaves least. */
export function tightestOf(
  rules: readonly Of[],
  figures: Figures,
): ReadonlyMap<BudgetLeft['unit'], BudgetLeft> {
  const tightest = new Map<BudgetLeft['unit'], BudgetLeft>();
  for (const rule of rules) {
    for (const one of budgetsOf(rule, figures)) {
      const known = tightest.get(one.unit);
      if (known === undefined || compare(one.left, known.left) < 0) tightest.set(one.unit, one);
    }
  }
  return tightest;
}
