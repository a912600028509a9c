import { decimal, multiply, percentOf, toText } from '../../decimal/index.ts';
import type { MaxOpenRiskParams } from '../../generated/types.ts';
import { validateMaxOpenRiskParams } from '../../generated/validators-rules.js';
import { budgetVerdict } from '../budget.ts';
import { asPercent } from '../cost.ts';
import { overridable } from '../overridable.ts';
import type { RuleKindDefinition } from '../types.ts';
import { NO_EQUITY, RISK_UNKNOWN } from '../verdicts.ts';

export const maxOpenRisk: RuleKindDefinition<MaxOpenRiskParams> = {
  kind: 'max_open_risk',
  validate: validateMaxOpenRiskParams,
  tighter: { max_pct: 'lower' },
  planOnly: false,
  texts: {
    'max_open_risk.filled':
      'My open risk is {sum} {currency}. My limit is {limit} {currency}. My rule blocks new entries until my open risk falls.',
    'max_open_risk.too_large':
      'My open risk is {a}%. With this plan my open risk is {b}%. My limit is {max}%. My largest size within it is {size}.',
    'max_open_risk.smallest_lot':
      'My open risk leaves {left} {currency} of my limit. The smallest lot of {instrument} risks {lot} {currency}, so my rule blocks it.',
  },
  override: overridable(['state_risk', 'no_more_trades_today']),
  evaluate(params, input) {
    const equity = input.figures.equity?.latest;
    if (equity === undefined) return NO_EQUITY;
    const used = input.figures.openRisk;
    if (used === null) return RISK_UNKNOWN;
    const max = multiply(decimal(params.max_pct), input.limitFactor);
    const limit = percentOf(max, equity);
    return budgetVerdict(input, {
      limit,
      used,
      cost: 'risk',
      filled: 'max_open_risk.filled',
      predicate: () => `open_risk_below:${toText(limit)}`,
      tasks: ['sync_positions'],
      tooLarge: 'max_open_risk.too_large',
      smallestLot: 'max_open_risk.smallest_lot',
      slots: (risk) => ({
        a: toText(asPercent(used, equity)),
        b: toText(asPercent(risk, equity)),
        max: toText(max),
      }),
    });
  },
};
