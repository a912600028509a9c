import type { Facts, InstrumentSpec, Plan } from '../../../generated/types.ts';
import {
  type DayBoundary,
  formatInstant,
  type Instant,
  parseInstant,
  tradingDay,
} from '../../../time/index.ts';
import { decimalOf } from './amounts.ts';
import type { Dice } from './dice.ts';
import { anyHistory } from './history.ts';
import {
  DAY,
  HOUR,
  LENGTHS,
  LOCAL_TIMES,
  MINUTE,
  type Past,
  past,
  pastWeeks,
  ZONES,
} from './instants.ts';
import { ACCOUNT, INSTRUMENTS } from './names.ts';
import type { Wanted } from './wanted.ts';

const SECTORS = ['tech', 'energy', null];
const UNDERLYINGS = ['SPX', 'BTC', 'EUR', null];
const GROUP_TAGS = ['tech', 'fast', 'usd'];
const SMOOTH = ['10000', '50000', '25000', '20000', '100000'];

export const anyDay = (dice: Dice): DayBoundary => ({
  tz: dice.pick(ZONES),
  localTime: dice.pick(LOCAL_TIMES),
});

export function anyInstrument(dice: Dice): InstrumentSpec | null {
  if (dice.chance(5)) return null;
  const lotStep = dice.pick(['1', '1', '0.001', '0.01', '0.1', '0.25']);
  const model = dice.pick(['none', 'per_lot', 'percent', 'fixed'] as const);
  const fee = () => dice.pick(['0', '0.62', '0.06', '2.2', '0.1']);
  return {
    id: dice.pick(INSTRUMENTS),
    symbol: dice.pick(['MES', 'BTCUSD', 'EUR/USD']),
    class: dice.pick(['crypto', 'future', 'fx', 'share', 'fund']),
    quote: dice.pick(['USD', 'EUR', 'JPY']),
    tick: '0.01',
    pointValue: dice.pick(['1', '5', '50', '0.5', '0.001']),
    lotStep: dice.chance(1) ? dice.pick(['0', 'none']) : lotStep,
    minLot: dice.chance(1)
      ? '0'
      : dice.pick([lotStep, lotStep, lotStep, '1', '0.25', '0.05', '2.5']),
    fee: { model, entry: fee(), exit: fee() },
    ...(dice.chance(80)
      ? {
          groups: {
            sector: dice.pick(SECTORS),
            underlying: dice.pick(UNDERLYINGS),
            tags: dice.some(GROUP_TAGS),
          },
        }
      : {}),
  };
}

export const anyRate = (dice: Dice): Facts['fx'] =>
  dice.chance(5)
    ? null
    : {
        rate: dice.pick(['1', '1', '1', '1.0835', '0.92', '157.3', '3']),
        operation: dice.pick(['multiply', 'multiply', 'divide'] as const),
      };

function anyAccount(dice: Dice, day: DayBoundary, ages: Past, wanted: Wanted): Facts['account'] {
  const latest = dice.pick([...SMOOTH, ...SMOOTH, '10000.01', '0', '-250']);
  const peak = dice.pick(['10000', '52000', '100000', '10000', '52000', '100000', '0']);
  const fall = (percent: number): string =>
    decimalOf((Number(peak) * (1000 - percent * 10)) / 10 + dice.pick([0, 0, 1, -1]), 2);
  const drawdown = (): Facts['account']['drawdowns'][string] => ({
    peak,
    current: fall(dice.pick([0, 0, 4, 5, 8, 10, 15])),
    troughAt: dice.chance(90) ? ages.text() : null,
  });
  return {
    id: ACCOUNT,
    currency: 'USD',
    day,
    equity: dice.chance(93)
      ? { latest, dayStart: dice.chance(60) ? latest : dice.pick(SMOOTH), declaredAt: ages.text() }
      : null,
    startBalance: dice.chance(90) ? dice.pick(SMOOTH) : null,
    endOfDayPeak: dice.chance(90) ? dice.pick(SMOOTH) : null,
    declaredPeak: dice.chance(80) ? { value: dice.pick(SMOOTH), at: ages.text() } : null,
    drawdowns: Object.fromEntries(
      (wanted('max_drawdown') ? ['30', '60', '90'] : [])
        .filter(() => dice.chance(85))
        .map((days) => [days, drawdown()]),
    ),
    holdings:
      wanted('allocation_band', 'max_leverage') && dice.chance(85) ? anyHoldings(dice, ages) : null,
  };
}

const anyHoldings = (dice: Dice, ages: Past): NonNullable<Facts['account']['holdings']> => ({
  at: ages.text(),
  cash: dice.pick(['0', '500']),
  items: INSTRUMENTS.filter(() => dice.chance(70)).map((instrumentId) => ({
    instrumentId,
    value: dice.pick(['0', '1000', '2000', '2500', '3000', '5000', '333.33']),
  })),
});

interface PositionsAround {
  readonly plan: Plan;
  readonly asOf: Instant;
  readonly recent: Past;
  readonly instruments: readonly string[];
}

function anyPositions(
  dice: Dice,
  { plan, asOf, recent, instruments }: PositionsAround,
): Facts['positions'] {
  const open = Array.from({ length: dice.pick([0, 0, 0, 1, 1, 2, 3, 5]) }, (_none, i) => ({
    tradeId: `open-${i}`,
    accountId: dice.chance(80) ? ACCOUNT : 'other',
    instrumentId: dice.pick(instruments),
    side: dice.pick(['long', 'long', 'short'] as const),
    size: dice.pick([plan.size ?? '1', '1', '2', '0.5', '20000']),
    averageEntry: dice.pick([plan.entry ?? '100', plan.entry ?? '100', '100', '64000', '1.3']),
    stop: dice.pick([null, '90']),
    openRisk: dice.pick([null, '0', '100', '100', '250', '37.5']),
    openedAt: recent.text(),
    adds: dice.int(0, 3),
    notional: dice.pick([null, '1000', '1000', '25000', '50000', '0.01']),
    sector: dice.pick(SECTORS),
    underlying: dice.pick(UNDERLYINGS),
    quote: dice.pick(['USD', 'EUR', 'JPY']),
    tags: dice.some(GROUP_TAGS),
  }));
  const known = open.map((one) =>
    dice.chance(85)
      ? { ...one, openRisk: one.openRisk ?? '100', notional: one.notional ?? '1000' }
      : one,
  );
  const checked = dice.chance(80) ? past(dice, asOf, [], 1440) : recent;
  return { open: known, checkedAt: open.length > 0 ? checked.text() : null };
}

function anyCalendar(dice: Dice, asOf: Instant, days: readonly DayBoundary[]) {
  if (dice.chance(30)) return null;
  const opens = days.map((day) => tradingDay(day, asOf).end);
  const at = (): Instant =>
    dice.pick([
      asOf + dice.pick([-1, 1]) * dice.pick(LENGTHS) * MINUTE,
      dice.pick(opens) + dice.int(-4, 4) * DAY,
      // Openings that rules wait for, in UTC.
      Math.floor(asOf / DAY) * DAY + dice.int(-2, 1) * DAY + dice.pick([0, 9, 15]) * HOUR,
      asOf,
    ]) + dice.pick([0, 0, 1, -1]);
  const events = Array.from({ length: dice.int(0, 4) }, (_none, i) => ({
    id: `event-${i}`,
    title: 'figures',
    at: formatInstant(at()),
    impact: dice.pick(['low', 'medium', 'high'] as const),
    about: dice.pick(['economic', 'earnings', 'other'] as const),
    currency: dice.pick([null, null, 'USD', 'EUR', 'BTC']),
    instrumentId: dice.pick([null, null, 'MES', 'BTCUSD', 'SPX', 'VWCE']),
  }));
  return { at: formatInstant(asOf), events };
}

function anyChain(dice: Dice, recent: Past, asOf: Instant, rules: readonly string[]) {
  if (dice.chance(30)) return null;
  const ids = [...rules, 'sys_cooldown', 'sys_quarantine', 'sys_freshness', 'sys_revision_limit'];
  const startedAt = asOf - dice.pick([0, 1, 24, 48, 71, 72, 73, 96]) * HOUR + dice.pick([0, 1, -1]);
  const revisions = Array.from({ length: dice.pick([0, 1, 2, 3, 4, 5, 7]) }, () => recent.text());
  return {
    id: 'chain',
    startedAt: formatInstant(Math.min(asOf, startedAt)),
    revisions: revisions.sort(),
    changed: dice.chance(50),
    openTasks: dice.chance(25)
      ? dice
          .some(ids)
          .map((rule) => ({ id: `task-${rule}`, task: 'write_three_lines' as const, rule }))
      : [],
  };
}

/** At a loss, or where one just counts or does not count toward its pause. */
function aroundLoss(dice: Dice, loss: string): string {
  const ago = dice.pick([0, 0, 7 * DAY, 7 * DAY - 1, 7 * DAY + 1, 1, HOUR]);
  return formatInstant((parseInstant(loss) as Instant) - ago);
}

function anyCooldown(dice: Dice, recent: Past, asOf: Instant, i: number, loss: string | undefined) {
  const startsAt = loss !== undefined && dice.chance(50) ? aroundLoss(dice, loss) : recent.text();
  const ends = asOf + dice.pick([-1, 0, 0, 1, -MINUTE, 20 * MINUTE, HOUR, DAY]);
  return {
    id: `cooldown-${i}`,
    trigger: dice.pick(['loss_streak', 'loss_streak', 'self_extension', 'loss_limit', 'breach']),
    class: dice.pick(['major', 'major', 'minor'] as const),
    scope: dice.pick(['person', 'person', 'account', 'chain'] as const),
    accountId: dice.pick([null, ACCOUNT, 'other']),
    startsAt,
    endsAt: formatInstant(ends),
    counted: dice.chance(60),
    enforced: dice.chance(80),
    openTasks: dice.chance(25) ? ['write_three_lines'] : [],
  };
}

type Pending = Pick<Facts, 'chain' | 'quarantines' | 'cooldowns'>;

const NOTHING_PENDING: Pending = { chain: null, quarantines: [], cooldowns: [] };

interface PendingAround {
  readonly asOf: Instant;
  readonly recent: Past;
  readonly weeks: Past;
  readonly rules: readonly string[];
  /** When the last loss closed. */
  readonly loss: string | undefined;
}

const anyPending = (dice: Dice, { asOf, recent, weeks, rules, loss }: PendingAround): Pending => ({
  chain: anyChain(dice, recent, asOf, rules),
  quarantines: Array.from({ length: dice.pick([0, 0, 0, 1, 2]) }, (_none, i) => ({
    id: `period-${i}`,
    startedAt: weeks.text(),
    need: dice.int(1, 5),
    trigger: 'breach',
  })),
  cooldowns: Array.from({ length: dice.pick([0, 0, 1, 2, 4]) }, (_none, i) =>
    anyCooldown(dice, recent, asOf, i, loss),
  ),
});

interface FactsAround {
  readonly plan: Plan;
  readonly instrument: InstrumentSpec | null;
  readonly day: DayBoundary;
  readonly rules: readonly string[];
  readonly wanted: Wanted;
}

/** Everything beside the plan. `rules` are the ids of the rules that will look at it. */
export function anyFacts(dice: Dice, asOf: Instant, around: FactsAround): Facts {
  const { plan, instrument, day, rules, wanted } = around;
  const mainZone = dice.pick(ZONES);
  const days = [day, { tz: mainZone, localTime: '00:00' }];
  const recent = past(dice, asOf, days);
  const weeks = pastWeeks(dice, asOf);
  const own = instrument === null ? [] : Array.from({ length: 4 }, () => instrument.id);
  const instruments = [...INSTRUMENTS, ...own];
  const history = anyHistory(dice, { asOf, recent, weeks, rules, mainZone, instruments, wanted });
  const loss = history.closes.filter((close) => close.result === 'loss').at(-1)?.closedAt;
  return {
    person: { mainZone },
    account: anyAccount(dice, day, dice.chance(80) ? recent : weeks, wanted),
    instrument,
    fx: anyRate(dice),
    history,
    positions: anyPositions(dice, { plan, asOf, recent, instruments }),
    calendar: wanted('event_blackout')
      ? { own: anyCalendar(dice, asOf, days), imported: anyCalendar(dice, asOf, days) }
      : { own: null, imported: null },
    ...(dice.chance(50) ? NOTHING_PENDING : anyPending(dice, { asOf, recent, weeks, rules, loss })),
    sync: { lastSyncAt: dice.chance(80) ? recent.text() : null },
  };
}
