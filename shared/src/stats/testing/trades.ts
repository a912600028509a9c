import type { StatsTrade } from '../trade.ts';

/** A winning trade that kept every rule, with what a test says otherwise. */
export const trade = (over: Partial<StatsTrade> = {}): StatsTrade => ({
  id: 't1',
  currency: 'USD',
  net: '100',
  r: '1',
  result: 'win',
  breaches: [],
  underOverride: false,
  score: 100,
  clean: true,
  instrument: 'MES',
  setup: 'range break',
  emotion: 'calm',
  entryHour: 10,
  weekday: 3,
  minutesToPost: 5,
  ...over,
});

export const lost = (over: Partial<StatsTrade> = {}): StatsTrade =>
  trade({ net: '-100', r: '-1', result: 'loss', ...over });
