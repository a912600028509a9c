import { compare, type Decimal, decimal, minimum, toFixed } from '../../decimal/index.ts';
import type { MaxRiskPerTradeParams } from '../../generated/types.ts';
import { validateMaxRiskPerTradeParams } from '../../generated/validators-rules.js';
import { asPercent, costOf, percentOf } from '../cost.ts';
import { sizeVerdict } from '../sizing.ts';
import type { GateInput, RuleKindDefinition } from '../types.ts';

function limitOf(params: MaxRiskPerTradeParams, equity: Decimal | null): Decimal | null {
  const money = params.max_money === undefined ? null : decimal(params.max_money);
  if (params.max_pct === undefined) return money;
  if (equity === null) return null;
  const share = percentOf(decimal(params.max_pct), equity);
  return money === null ? share : minimum(money, share);
}

const basisOf = (params: MaxRiskPerTradeParams, input: GateInput): Decimal | null =>
  input.equity && (params.basis === 'latest' ? input.equity.latest : input.equity.dayStart);

export const maxRiskPerTrade: RuleKindDefinition<MaxRiskPerTradeParams> = {
  kind: 'max_risk_per_trade',
  validate: validateMaxRiskPerTradeParams,
  tighter: { max_pct: 'lower', max_money: 'lower', basis: 'undecidable' },
  planOnly: false,
  texts: {
    'max_risk_per_trade.too_large':
      'This plan risks {risk} {currency}, {pct}% of my equity. My limit is {max}%. My largest size within it is {size} {instrument}.',
    'max_risk_per_trade.too_large_money':
      'This plan risks {risk} {currency}. My limit is {limit} {currency}. My largest size within it is {size} {instrument}.',
    'max_risk_per_trade.smallest_lot':
      'My limit is {limit} {currency}. The smallest lot of {instrument} risks {lot} {currency}, so my rule blocks it.',
  },
  evaluate(params, input) {
    const equity = basisOf(params, input);
    const limit = limitOf(params, equity);
    if (limit === null) {
      return {
        status: 'missing',
        outcome: 'WAIT',
        template: 'account.no_equity',
        tasks: ['declare_equity'],
      };
    }
    const byShare =
      params.max_pct !== undefined &&
      equity !== null &&
      compare(percentOf(decimal(params.max_pct), equity), limit) === 0;
    return sizeVerdict(input, {
      limit,
      used: decimal('0'),
      tooLarge: byShare ? 'max_risk_per_trade.too_large' : 'max_risk_per_trade.too_large_money',
      smallestLot: 'max_risk_per_trade.smallest_lot',
      slots: (size) => {
        const risk = input.cost && costOf(input.cost, size);
        return byShare && risk && equity
          ? { pct: toFixed(asPercent(risk, equity), 2), max: params.max_pct as string }
          : {};
      },
    });
  },
};
