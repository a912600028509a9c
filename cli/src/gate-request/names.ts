/** Members of the contracts that hold decimals: a JSON number of up to 15 digits in their place is exact. */
const DECIMALS: ReadonlySet<string> = new Set([
  'maxSize',
  // of a plan and its context
  ...[
    'entry',
    'stop',
    'target',
    'size',
    'leverage',
    'liquidationPrice',
    'liqPrice',
    'amount',
    'sleepHours',
  ],
  // of an account
  ...['equity', 'latest', 'dayStart', 'startBalance', 'endOfDayPeak', 'declaredPeak'],
  ...['peak', 'current', 'cash', 'value', 'items', 'drawdown', 'drawdowns', 'percent', 'cashFlow'],
  // of an instrument and its rate
  ...['tick', 'pointValue', 'lotStep', 'minLot', 'exit', 'fx', 'rate'],
  // of the history and of open positions
  ...['net', 'r', 'startEquity', 'averageEntry', 'openRisk', 'notional'],
  // of rules
  ...['max_pct', 'max_r', 'max_money', 'max_x', 'max_distance_pct', 'min_rr', 'min_ratio'],
  ...['trail_money', 'lock_at_money', 'buffer_pct', 'targets', 'abs_pp', 'rel_pct'],
  ...['tolerance_pct', 'min_sleep_h', 'reduce_at_pct', 'reduce_factor'],
  ...['min_peak_r', 'giveback_pct'],
]);

/** Lists that may hold bare instants. */
const LISTS_OF_INSTANTS: ReadonlySet<string> = new Set(['revisions', 'unposted', 'emotionPauses']);

export const isDecimalName = (name: string): boolean => DECIMALS.has(name);

export const isInstantName = (name: string): boolean =>
  name === 'at' ||
  name === 'exitTime' ||
  /[a-z]At$|^asOf$/.test(name) ||
  LISTS_OF_INSTANTS.has(name);
