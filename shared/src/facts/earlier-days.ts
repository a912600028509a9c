import { type Decimal, decimal, ZERO } from '../decimal/index.ts';
import type { AccountSnapshot, CashFlow, DayAggregate } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';
import {
  dayEndPeak,
  type EquityStep,
  merged,
  type Step,
  statedSteps,
  withEquity,
} from './equity-steps.ts';
import { before, HISTORY_MS } from './horizons.ts';
import type { TradingDates } from './trading-dates.ts';

/** Days that are known by their sums alone, since their trades may not be at hand. */
export interface EarlierDays {
  /** The boundary from which on days are known by their bookings. */
  readonly until: string;
  /** Of an account's live days, in their order; later ones too. */
  readonly aggregates: readonly DayAggregate[];
}

/** Every day by its bookings. */
export const ALL_BOOKED: EarlierDays = { until: '', aggregates: [] };

/** The first boundary of trading days from which on every trade that books is at hand. */
export const bookedFrom = (dates: TradingDates, asOf: Instant): string =>
  dates.dayAt(before(asOf, HISTORY_MS)).end;

/** @param aggregates of an account's live days, in their order; null where all of its trades are at hand */
export const earlierDays = (
  aggregates: readonly DayAggregate[] | null,
  dates: TradingDates,
  asOf: Instant,
): EarlierDays =>
  aggregates === null ? ALL_BOOKED : { until: bookedFrom(dates, asOf), aggregates };

interface EarlierStated {
  readonly snapshots: readonly AccountSnapshot[];
  readonly flows: readonly CashFlow[];
}

/** What earlier days and the balances declared in them come to. */
export interface EarlierCourse {
  /** The last step; its day's end may be replaced by what is declared next. */
  readonly last: EquityStep;
  /** The highest of the first balance and the ends of the days before the last step's. */
  readonly peak: Decimal;
}

/** Walked once for as long as nothing of them changes: a decision is made far more often. */
const WALKED = new WeakMap<
  readonly DayAggregate[],
  { readonly key: string; readonly course: EarlierCourse }
>();

/** @param stated of the earlier days, in its order, the first balance of all among it */
export function earlierCourse(
  { until, aggregates }: EarlierDays,
  dates: TradingDates,
  stated: EarlierStated,
): EarlierCourse {
  const { tz, localTime } = dates.boundary;
  const balances = stated.snapshots.map(({ asOf, balance }) => `${asOf}=${balance}`);
  const moved = stated.flows.map(({ at, kind, amount }) => `${at} ${kind} ${amount}`);
  const key = [until, tz, localTime, ...balances, ...moved].join();
  const known = WALKED.get(aggregates);
  if (known?.key === key) return known.course;
  const course = walk(until, aggregates, dates, stated);
  WALKED.set(aggregates, { key, course });
  return course;
}

function walk(
  until: string,
  aggregates: readonly DayAggregate[],
  dates: TradingDates,
  { snapshots, flows }: EarlierStated,
): EarlierCourse {
  const [first] = snapshots as readonly [AccountSnapshot];
  const stated = statedSteps(dates, snapshots, flows);
  const booked = aggregates
    .map((day) => bookedStep(day, dates))
    .filter(({ day }) => day.start < until);
  // What was booked before the first balance changes nothing that comes after it.
  const steps = withEquity(merged(booked, stated), ZERO);
  const span = { from: first.asOf, until };
  const peak = dayEndPeak(steps, steps.length - 1, span, decimal(first.balance));
  return { last: steps.at(-1) as EquityStep, peak };
}

/** Of a day long ago only where it ends matters. */
function bookedStep({ date, net, declaredAt, netSince }: DayAggregate, dates: TradingDates): Step {
  const day = dates.spanOf(date);
  const at = declaredAt ?? day.start;
  const value = decimal(netSince ?? net);
  const end = { value, at };
  return { kind: 'booked', at, day, swing: { net: value, high: end, lowAfter: null, low: end } };
}
