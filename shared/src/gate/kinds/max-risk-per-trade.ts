import {
  compare,
  type Decimal,
  decimal,
  minimum,
  multiply,
  percentOf,
  toFixed,
  toText,
  ZERO,
} from '../../decimal/index.ts';
import type { MaxRiskPerTradeParams } from '../../generated/types.ts';
import { validateMaxRiskPerTradeParams } from '../../generated/validators-rules.js';
import { asPercent, costOf } from '../cost.ts';
import { sizeVerdict } from '../sizing.ts';
import type { GateInput, RuleKindDefinition } from '../types.ts';
import { NEVER, NO_EQUITY } from '../verdicts.ts';

/** Above this multiple of the limit the rule can not be overridden. */
const OVERRIDE_AT_MOST = decimal('1.5');

interface RiskLimit {
  readonly limit: Decimal;
  /** The equity that the percentage is of, where that is the tighter limit. */
  readonly equity: Decimal | null;
}

/** The tighter of the two limits after the drawdown's factor; null where equity is not known. */
function riskLimit(params: MaxRiskPerTradeParams, input: GateInput): RiskLimit | null {
  const scaled = (limit: Decimal): Decimal => multiply(limit, input.limitFactor);
  const money = params.max_money === undefined ? null : scaled(decimal(params.max_money));
  if (params.max_pct === undefined) return money && { limit: money, equity: null };
  const { equity } = input.figures;
  if (equity === null) return null;
  const basis = params.basis === 'latest' ? equity.latest : equity.dayStart;
  const share = scaled(percentOf(decimal(params.max_pct), basis));
  const limit = money === null ? share : minimum(money, share);
  return { limit, equity: compare(share, limit) === 0 ? basis : null };
}

export const maxRiskPerTrade: RuleKindDefinition<MaxRiskPerTradeParams> = {
  kind: 'max_risk_per_trade',
  validate: validateMaxRiskPerTradeParams,
  tighter: { max_pct: 'lower', max_money: 'lower', basis: 'undecidable' },
  absent: { max_pct: 'loosest', max_money: 'loosest' },
  planOnly: false,
  texts: {
    'max_risk_per_trade.too_large':
      'This plan risks {risk} {currency}, {pct}% of my equity. My limit is {max}%. My largest size within it is {size} {instrument}.',
    'max_risk_per_trade.too_large_money':
      'This plan risks {risk} {currency}. My limit is {limit} {currency}. My largest size within it is {size} {instrument}.',
    'max_risk_per_trade.smallest_lot':
      'My limit is {limit} {currency}. The smallest lot of {instrument} risks {lot} {currency}, so my rule blocks it.',
  },
  override(params, verdict, input) {
    const limit = riskLimit(params, input);
    const { size } = input;
    if (verdict.status !== 'fail' || !limit || !size?.risk || !size.asked) return NEVER;
    const risk = costOf(size.risk, size.asked);
    if (compare(risk, multiply(limit.limit, OVERRIDE_AT_MOST)) > 0) return NEVER;
    return { allowed: true, safeguards: ['state_risk', 'hard_stop', 'no_more_trades_today'] };
  },
  evaluate(params, input) {
    const found = riskLimit(params, input);
    if (found === null) return NO_EQUITY;
    const { limit, equity } = found;
    return sizeVerdict(input, {
      limit,
      used: ZERO,
      cost: 'risk',
      tooLarge: equity ? 'max_risk_per_trade.too_large' : 'max_risk_per_trade.too_large_money',
      smallestLot: 'max_risk_per_trade.smallest_lot',
      slots: (risk): Record<string, string> =>
        equity
          ? {
              pct: toFixed(asPercent(risk, equity), 2),
              max: toText(multiply(decimal(params.max_pct as string), input.limitFactor)),
            }
          : {},
    });
  },
};
