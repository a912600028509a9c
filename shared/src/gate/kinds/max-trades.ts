import type { MaxTradesParams } from '../../generated/types.ts';
import { validateMaxTradesParams } from '../../generated/validators-rules.js';
import { tradingWindow } from '../../time/index.ts';
import type { RuleKindDefinition } from '../types.ts';
import { countFigures, NO_WINDOW, NOT_APPLICABLE } from '../verdicts.ts';
import { endTime, windowKey, windowWord } from '../words.ts';

export const maxTrades: RuleKindDefinition<MaxTradesParams> = {
  kind: 'max_trades',
  validate: validateMaxTradesParams,
  tighter: { window: 'undecidable', max_n: 'lower', counts: 'undecidable' },
  planOnly: false,
  windows: (params) => [params.window],
  texts: {
    'max_trades.reached':
      'I opened {n} trades in this {window}. My limit is {max}. My next window starts at {until}.',
    'max_trades.unscheduled':
      'I made {n} unscheduled trades in this {window}. My limit is {max}. My next window starts at {until}.',
  },
  override: () => ({
    allowed: true,
    safeguards: ['half_size', 'no_more_trades_today'],
    onceADay: true,
  }),
  evaluate(params, input) {
    const unscheduled = params.counts === 'unscheduled';
    if (unscheduled && input.intent.plan.reasonCode === 'scheduled') return NOT_APPLICABLE;
    const window = input.figures.windows[windowKey(params.window)];
    if (window === undefined) return NO_WINDOW;
    const count = unscheduled ? window.unscheduled : window.entries;
    const figures = countFigures(count, params.max_n, 'trades');
    if (count < params.max_n) return { status: 'pass', figures };
    const until = tradingWindow(input.facts.account.day, params.window, input.asOf).end;
    return {
      status: 'fail',
      outcome: 'NO_GO',
      figures,
      template: unscheduled ? 'max_trades.unscheduled' : 'max_trades.reached',
      slots: () => ({
        n: `${count}`,
        max: `${params.max_n}`,
        window: windowWord(params.window),
        until: endTime(until, input.asOf, input.facts.person.mainZone),
      }),
      until,
      tasks: ['review_day'],
    };
  },
};
