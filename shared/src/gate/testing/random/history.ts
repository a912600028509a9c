import type { Facts } from '../../../generated/types.ts';
import {
  civilAt,
  daysFromCivil,
  firstInstantAt,
  formatInstant,
  type Instant,
} from '../../../time/index.ts';
import { decimalOf } from './amounts.ts';
import type { Dice } from './dice.ts';
import { DAY, HOUR, type Past } from './instants.ts';
import { ACCOUNT, SETUPS } from './names.ts';
import type { Wanted } from './wanted.ts';

type History = Facts['history'];

export interface HistoryAround {
  readonly asOf: Instant;
  readonly recent: Past;
  readonly weeks: Past;
  readonly rules: readonly string[];
  readonly mainZone: string;
  readonly instruments: readonly string[];
  readonly wanted: Wanted;
}

export const WINDOWS = ['trading_day', 'iso_week', 'month', 'rolling_days_3', 'rolling_days_7'];

const anyWindow = (dice: Dice): History['windows'][string] => ({
  net: dice.pick(['0', '150', '-100', '-250', '-500', '-1000', '-37.5', '-0.01']),
  r: dice.pick(['0', '1.5', '-1', '-2', '-3', '-2.999999', '-4']),
  rKnown: dice.int(0, 3),
  closed: dice.int(0, 5),
  startEquity: dice.chance(90) ? dice.pick(['10000', '50000', '20000', '25000']) : null,
  entries: dice.int(0, 6),
  unscheduled: dice.int(0, 3),
});

function anyClose(dice: Dice, { asOf, recent, instruments }: HistoryAround) {
  const closed = recent.at();
  const opened = Math.min(closed, dice.chance(40) ? recent.at() : closed - dice.int(0, 3) * HOUR);
  const result = dice.pick(['loss', 'loss', 'loss', 'win', 'breakeven'] as const);
  return {
    tradeId: `trade-${dice.int(0, 1 << 20)}`,
    accountId: dice.chance(80) ? ACCOUNT : 'other',
    instrumentId: dice.pick(instruments),
    openedAt: formatInstant(opened),
    closedAt: formatInstant(Math.min(asOf, closed)),
    net: result === 'loss' ? '-100' : result === 'win' ? '100' : '0',
    r: dice.chance(85) ? decimalOf(dice.pick([20, 30, 10, -10, -15, -5, 5, 0, -30]), 1) : null,
    result,
    clean: dice.pick([true, false, null]),
  };
}

const anyPaper = (dice: Dice, { asOf, recent, weeks }: HistoryAround, i: number) => {
  const opened = dice.pick([recent, weeks]).at() + dice.pick([0, 0, 1, -1]);
  return {
    tradeId: `paper-${i}`,
    openedAt: formatInstant(Math.min(asOf, opened)),
    closedAt: formatInstant(dice.chance(90) ? asOf - dice.pick([0, 0, 1]) : asOf + 1),
    post: dice.chance(85),
    adherence: dice.pick([null, 79, 80, 80, 90, 100, 50]),
    setup: dice.chance(85) ? dice.pick(SETUPS) : null,
  };
};

/** When the quarter of the instant began, or a day, an hour or a millisecond off it. */
function aroundQuarter(dice: Dice, zone: string, asOf: Instant): string {
  const { date } = civilAt(zone, asOf);
  const [year = 0, month = 1] = date.split('-').map(Number);
  const first = daysFromCivil(year, month - ((month - 1) % 3), 1);
  const off = dice.pick([0, 0, 1, -1, HOUR, -HOUR, DAY, -DAY, -100 * DAY]);
  return formatInstant(Math.min(asOf, firstInstantAt(zone, first, 0) + off));
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const OF_CLOSES = 'loss_streak min_gap reentry_limit profit_giveback custom_compare'.split(' ');

export function anyHistory(dice: Dice, around: HistoryAround): History {
  const { asOf, recent, rules, mainZone, wanted } = around;
  const list = <T>(isWanted: boolean, most: number, make: (i: number) => T): T[] =>
    isWanted && dice.chance(75)
      ? Array.from({ length: dice.int(0, most) }, (_none, i) => make(i))
      : [];
  const debt = wanted('journal_debt');
  const windows = wanted('loss_limit', 'max_trades', 'custom_compare') ? WINDOWS : [];
  return {
    windows: Object.fromEntries(
      windows.filter(() => dice.chance(93)).map((key) => [key, anyWindow(dice)]),
    ),
    closes: list(wanted(...OF_CLOSES), 6, () => anyClose(dice, around)).sort((a, b) =>
      byText(a.closedAt, b.closedAt),
    ),
    // Paper periods of a person are there whatever rules there are.
    paper: list(true, 6, (i) => anyPaper(dice, around, i)),
    unposted: list(debt, 4, (i) => ({ tradeId: `unposted-${i}`, closedAt: recent.text() })),
    quarterlyReviewAt: debt && dice.chance(60) ? aroundQuarter(dice, mainZone, asOf) : null,
    startedAt: debt && dice.chance(90) ? aroundQuarter(dice, mainZone, asOf) : null,
    emotionPauses: list(wanted('emotion_check'), 4, () => ({
      at: recent.text(),
      rule: dice.pick(rules),
    })).sort((a, b) => byText(a.at, b.at)),
    complete: dice.chance(90),
  };
}
