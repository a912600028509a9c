import type { MaxTradesParams } from '../../generated/types.ts';
import { validateMaxTradesParams } from '../../generated/validators-rules.js';
import { tradingWindow } from '../../time/index.ts';
import type { RuleKindDefinition } from '../types.ts';
import { countShare, wallTime, windowKey, windowWord } from '../words.ts';

export const maxTrades: RuleKindDefinition<MaxTradesParams> = {
  kind: 'max_trades',
  validate: validateMaxTradesParams,
  tighter: { window: 'undecidable', max_n: 'lower' },
  planOnly: false,
  windows: (params) => [params.window],
  texts: {
    'max_trades.reached':
      'I opened {n} trades in this {window}. My limit is {max}. My next window starts at {until}.',
  },
  evaluate(params, input) {
    const counted = input.facts.history.windows[windowKey(params.window)];
    if (counted === undefined) return { status: 'not_evaluated', template: 'history.no_window' };
    const figures = {
      observed: `${counted.entries}`,
      limit: `${params.max_n}`,
      unit: 'trades',
      margin: countShare(counted.entries, params.max_n),
    };
    if (counted.entries < params.max_n) return { status: 'pass', ...figures };
    const until = tradingWindow(input.facts.account.day, params.window, input.asOf).end;
    return {
      status: 'fail',
      outcome: 'NO_GO',
      ...figures,
      template: 'max_trades.reached',
      slots: {
        n: figures.observed,
        max: figures.limit,
        window: windowWord(params.window),
        until: wallTime(until, input.asOf, input.facts.person.mainZone),
      },
      until,
      tasks: ['review_day'],
    };
  },
};
