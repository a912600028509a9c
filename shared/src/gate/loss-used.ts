import {
  type Decimal,
  decimal,
  maximum,
  minimum,
  negate,
  percentOf,
  ZERO,
} from '../decimal/index.ts';
import type { LossLimitParams } from '../generated/types.ts';
import type { GateFacts, GateWindow } from './read-facts.ts';

/** What a result takes from a limit; a gain leaves it whole. */
export const lossOf = (result: Decimal): Decimal => maximum(ZERO, negate(result));

/** The tighter of the money limit and the share of the equity at the window's start. */
export function moneyLimit(
  params: LossLimitParams,
  realised: GateWindow,
): Decimal | null | 'unknown' {
  const money = params.max_money === undefined ? null : decimal(params.max_money);
  if (params.max_pct === undefined) return money;
  if (realised.startEquity === null) return 'unknown';
  const share = percentOf(decimal(params.max_pct), realised.startEquity);
  return money === null ? share : minimum(money, share);
}

/** The open risk that a loss limit counts; null where it is not known. */
export const countedOpenRisk = (
  params: LossLimitParams,
  { openRisk }: Pick<GateFacts, 'openRisk'>,
): Decimal | null => (params.include_open_risk === false ? ZERO : openRisk);
