import type { MaxOpenPositionsParams } from '../../generated/types.ts';
import { validateMaxOpenPositionsParams } from '../../generated/validators-rules.js';
import { overridable } from '../overridable.ts';
import type { RuleKindDefinition } from '../types.ts';
import { countFigures } from '../verdicts.ts';

export const maxOpenPositions: RuleKindDefinition<MaxOpenPositionsParams> = {
  kind: 'max_open_positions',
  validate: validateMaxOpenPositionsParams,
  tighter: { max_n: 'lower' },
  planOnly: false,
  texts: { 'max_open_positions.reached': 'I have {n} open positions. My limit is {max}.' },
  override: overridable(['state_risk']),
  evaluate({ max_n: max }, input) {
    const count = input.figures.positions.length;
    const figures = countFigures(count, max, 'positions');
    if (count < max) return { status: 'pass', figures };
    return {
      status: 'fail',
      outcome: 'WAIT',
      figures,
      template: 'max_open_positions.reached',
      slots: () => ({ n: `${count}`, max: `${max}` }),
      predicate: `open_positions_below:${max}`,
      tasks: ['sync_positions'],
    };
  },
};
