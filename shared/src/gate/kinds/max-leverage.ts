import { decimal, multiply, sign, toText } from '../../decimal/index.ts';
import type { MaxLeverageParams } from '../../generated/types.ts';
import { validateMaxLeverageParams } from '../../generated/validators-rules.js';
import { budgetVerdict } from '../budget.ts';
import { openNotional } from '../holdings.ts';
import type { RuleKindDefinition, Verdict } from '../types.ts';
import { NO_EQUITY, never } from '../verdicts.ts';
import { ratioText } from '../words.ts';

const NOTIONAL_UNKNOWN: Verdict = {
  status: 'missing',
  outcome: 'WAIT',
  template: 'max_leverage.unknown',
  tasks: ['fill_fields'],
};

export const maxLeverage: RuleKindDefinition<MaxLeverageParams> = {
  kind: 'max_leverage',
  validate: validateMaxLeverageParams,
  tighter: { max_x: 'lower' },
  planOnly: false,
  texts: {
    'max_leverage.unknown':
      'My open position has no exchange rate, so my leverage is not known here.',
    'max_leverage.filled':
      'My open positions are {sum} {currency}. My limit of {max}x is {limit} {currency}. My rule blocks new entries until they fall below it.',
    'max_leverage.too_large':
      'With this plan my leverage is {x}x. My limit is {max}x. My largest size within it is {size}.',
    'max_leverage.smallest_lot':
      'My limit of {max}x leaves {left} {currency}. The smallest lot of {instrument} is {lot} {currency}, so my rule blocks it.',
  },
  override: never,
  evaluate(params, input) {
    const equity = input.figures.equity?.latest;
    if (equity === undefined) return NO_EQUITY;
    const used = openNotional(input.figures, input.intent.persona);
    if (used === null) return NOTIONAL_UNKNOWN;
    const max = decimal(params.max_x);
    const limit = multiply(max, equity);
    return budgetVerdict(input, {
      limit,
      used,
      cost: 'notional',
      filled: 'max_leverage.filled',
      predicate: () => `open_notional_below:${toText(limit)}`,
      tooLarge: 'max_leverage.too_large',
      smallestLot: 'max_leverage.smallest_lot',
      slots: (notional) => ({
        // What is worth nothing has no leverage.
        ...(sign(equity) === 0 ? {} : { x: ratioText(notional, equity) }),
        max: toText(max),
      }),
    });
  },
};
