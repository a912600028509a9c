import {
  compare,
  type Decimal,
  decimal,
  minimum,
  percentOf,
  toText,
  ZERO,
} from '../../decimal/index.ts';
import type { MaxNotionalParams } from '../../generated/types.ts';
import { validateMaxNotionalParams } from '../../generated/validators-rules.js';
import { asPercent } from '../cost.ts';
import { overridable } from '../overridable.ts';
import { sizeVerdict } from '../sizing.ts';
import type { GateInput, RuleKindDefinition } from '../types.ts';
import { NO_EQUITY } from '../verdicts.ts';
import { moneyText } from '../words.ts';

interface NotionalLimit {
  readonly limit: Decimal;
  /** The equity that the percentage is of, where that is the tighter limit. */
  readonly equity: Decimal | null;
}

/** The tighter of the two limits; null where equity is not known. */
function notionalLimit(params: MaxNotionalParams, input: GateInput): NotionalLimit | null {
  const money = params.max_money === undefined ? null : decimal(params.max_money);
  if (params.max_pct === undefined) return money && { limit: money, equity: null };
  const equity = input.figures.equity?.latest;
  if (equity === undefined) return null;
  const share = percentOf(decimal(params.max_pct), equity);
  const limit = money === null ? share : minimum(money, share);
  return { limit, equity: compare(share, limit) === 0 ? equity : null };
}

export const maxNotional: RuleKindDefinition<MaxNotionalParams> = {
  kind: 'max_notional',
  validate: validateMaxNotionalParams,
  tighter: { max_pct: 'lower', max_money: 'lower' },
  absent: { max_pct: 'loosest', max_money: 'loosest' },
  planOnly: false,
  texts: {
    'max_notional.too_large':
      'This plan is {n}% of my equity in one position. My limit is {max}%. My largest size within it is {size}.',
    'max_notional.too_large_money':
      'This plan is {n} {currency} in one position. My limit is {limit} {currency}. My largest size within it is {size}.',
    'max_notional.smallest_lot':
      'My limit is {limit} {currency} in one position. The smallest lot of {instrument} is {lot} {currency}, so my rule blocks it.',
  },
  override: overridable(['state_risk']),
  evaluate(params, input) {
    const found = notionalLimit(params, input);
    if (found === null) return NO_EQUITY;
    const { limit, equity } = found;
    return sizeVerdict(input, {
      limit,
      used: ZERO,
      cost: 'notional',
      tooLarge: equity ? 'max_notional.too_large' : 'max_notional.too_large_money',
      smallestLot: 'max_notional.smallest_lot',
      slots: (notional): Record<string, string> =>
        equity
          ? { n: toText(asPercent(notional, equity)), max: toText(decimal(params.max_pct ?? 0)) }
          : { n: moneyText(notional) },
    });
  },
};
