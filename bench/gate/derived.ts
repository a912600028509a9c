import { cooldownEnd, losingStreak } from '@mast/shared/cooldowns';
import {
  absolute,
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  HUNDRED,
  maximum,
  multiply,
  negate,
  ONE,
  percentOf,
  subtract,
  sum,
  toText,
  ZERO,
} from '@mast/shared/decimal';
import { readFacts } from '@mast/shared/gate';
import { costAtStop, costOf, notionalOfLot } from '@mast/shared/gate/cost';
import { type Instant, parseInstant } from '@mast/shared/time';
import type { Facts, GateIntent, InstrumentSpec } from '@mast/shared/types';
import { AS_OF } from './day.ts';

/** What the comparators are given: every figure made beforehand, so that they only compare. */
export type Derived = Readonly<Record<string, number | boolean | string>>;

const MINUTE = 60_000;
/** Larger than every limit: what is long ago, or is not known. */
const FAR = 1_000_000_000;
const UNKNOWN_MONEY = 1_000_000_000_000_000;

/** Millionths, which each of the engines holds exactly. */
const micro = (value: Decimal): number =>
  Number(toText(divide(multiply(value, decimal('1000000')), ONE, 0, 'half-even')));

const lossOf = (text: string | undefined): Decimal => maximum(ZERO, negate(decimal(text ?? '0')));

const minutesUntil = (at: Instant): number => (at - AS_OF) / MINUTE;

const instant = (text: string): Instant => parseInstant(text) as Instant;

const HALF = decimal('0.5');
const FIVE = decimal('5');

interface Priced {
  readonly risk: Decimal;
  readonly notional: Decimal;
}

function priced({ plan }: GateIntent, facts: Facts): Priced | null {
  const { instrument, fx } = facts;
  if (!plan.entry || !plan.stop || !plan.size || !instrument || !fx) return null;
  const [entry, stop, size] = [decimal(plan.entry), decimal(plan.stop), decimal(plan.size)];
  return {
    risk: costOf(costAtStop(entry, stop, instrument as InstrumentSpec, fx), size),
    notional: costOf(notionalOfLot(entry, instrument as InstrumentSpec, fx), size),
  };
}

function notionalOf({ plan }: GateIntent, facts: Facts): Decimal | null {
  const { instrument, fx } = facts;
  if (!plan.entry || !plan.size || !instrument || !fx) return null;
  return costOf(notionalOfLot(decimal(plan.entry), instrument, fx), decimal(plan.size));
}

function fields({ side, plan, context }: GateIntent, facts: Facts): Derived {
  return {
    hasInstrument: facts.instrument !== null,
    hasSide: side !== null,
    hasEntry: plan.entry !== null,
    hasStop: plan.stop !== null,
    hasSize: plan.size !== null,
    hasSetup: plan.setup !== null,
    reasonLength: plan.reason?.length ?? 0,
    stopAtBroker: plan.stopAtBroker === true,
    hasEmotion: context.emotion !== null,
    emotion: context.emotion?.tag ?? 'calm',
    intensity: context.emotion?.intensity ?? 0,
  };
}

/** `part` in units of `whole`, in millionths. */
const ratio = (part: Decimal, whole: Decimal): number =>
  Number(toText(divide(multiply(part, decimal('1000000')), whole, 0, 'half-even')));

function distances({ side, plan }: GateIntent): Derived {
  const entry = plan.entry ? decimal(plan.entry) : null;
  const stop = plan.stop && entry ? absolute(subtract(entry, decimal(plan.stop))) : null;
  const liquidation = plan.liquidationPrice
    ? absolute(subtract(entry ?? ZERO, decimal(plan.liquidationPrice)))
    : null;
  return {
    stopDistancePct: stop && entry ? ratio(multiply(stop, HUNDRED), entry) : 0,
    unlevered: side === 'long' && plan.leverage === '1',
    hasLiquidation: liquidation !== null,
    liquidationRatio: stop && liquidation ? ratio(liquidation, stop) : 0,
  };
}

function money(intent: GateIntent, facts: Facts, factor: Decimal): Derived {
  const { equity } = facts.account;
  if (!equity) throw new Error('expected facts with equity, found none');
  const { trading_day: day, iso_week: week } = facts.history.windows;
  const plan = priced(intent, facts);
  const notional = notionalOf(intent, facts);
  const positions = facts.positions.open;
  const openRisk = sum(positions.map((one) => decimal(one.openRisk ?? '0')));
  const openNotional = sum(positions.map((one) => decimal(one.notional ?? '0')));
  const [dayLoss, weekLoss] = [lossOf(day?.net), lossOf(week?.net)];
  const withPlan = (used: Decimal) => (plan ? micro(add(used, plan.risk)) : UNKNOWN_MONEY);
  return {
    risk: withPlan(ZERO),
    riskLimit: micro(multiply(percentOf(ONE, decimal(equity.dayStart)), factor)),
    openNotional: micro(openNotional),
    notionalWithPlan: notional ? micro(add(openNotional, notional)) : UNKNOWN_MONEY,
    notionalLimit: micro(multiply(decimal('3'), decimal(equity.latest))),
    openRisk: micro(openRisk),
    openRiskWithPlan: withPlan(openRisk),
    openRiskLimit: micro(multiply(percentOf(decimal('3'), decimal(equity.latest)), factor)),
    dayLoss: micro(dayLoss),
    dayLossR: micro(lossOf(day?.r)),
    dayLossWithPlan: withPlan(add(dayLoss, openRisk)),
    dayLimit: micro(percentOf(decimal('3'), decimal(day?.startEquity ?? '0'))),
    weekLoss: micro(weekLoss),
    weekLossWithPlan: withPlan(add(weekLoss, openRisk)),
    weekLimit: micro(percentOf(decimal('6'), decimal(week?.startEquity ?? '0'))),
  };
}

const paperSince = (facts: Facts, since: Instant): number =>
  facts.history.paper.filter(
    (trade) => instant(trade.openedAt) >= since && trade.post && (trade.adherence ?? 0) >= 80,
  ).length;

function record(facts: Facts, drawdown: Decimal, troughAt: Instant): Derived {
  const { closes, unposted, emotionPauses, windows } = facts.history;
  const streak = losingStreak(readFacts(facts).closes, AS_OF, 'UTC');
  const last = streak?.lastLossAt ?? 0;
  const end = (base: Parameters<typeof cooldownEnd>[1]) =>
    streak ? minutesUntil(cooldownEnd(last, base, 0, { tz: 'UTC', localTime: '00:00' })) : -FAR;
  const own = closes.filter((close) => close.instrumentId === facts.instrument?.id);
  const losses = own.filter((close) => close.result === 'loss').map((one) => instant(one.closedAt));
  const today = instant('2026-06-11T00:00:00.000Z');
  const firstToday = losses.find((at) => at >= today);
  const pause = emotionPauses[0];
  return {
    drawdownPct: micro(drawdown),
    paperSinceTrough: paperSince(facts, troughAt),
    lossesInDay: streak?.inDay ?? 0,
    lossesInRow: streak?.losses.length ?? 0,
    unclean: streak?.losses.some((loss) => loss.clean === false) ?? false,
    shortPauseLeft: end({ minutes: 30 }),
    dayPauseLeft: end({ until: 'day_end' }),
    paperSinceLoss: paperSince(facts, last),
    entriesToday: windows.trading_day?.entries ?? 0,
    reentriesToday:
      firstToday === undefined
        ? 0
        : own.filter((close) => instant(close.openedAt) > firstToday).length,
    minutesSinceLoss: losses.length > 0 ? -minutesUntil(losses.at(-1) as Instant) : FAR,
    emotionPauseLeft: pause ? minutesUntil(instant(pause.at)) + 20 : -FAR,
    overdueEntries: unposted.filter((one) => -minutesUntil(instant(one.closedAt)) > 12 * 60).length,
  };
}

/** The figures that the fourteen rules compare, of one plan on one day. */
export function derive(intent: GateIntent, facts: Facts): Derived {
  const found = facts.account.drawdowns[90];
  if (!found?.troughAt) throw new Error('expected facts with a drawdown, found none');
  const peak = decimal(found.peak);
  const drop = multiply(subtract(peak, decimal(found.current)), HUNDRED);
  const drawdown = divide(drop, peak, 12, 'half-even');
  const factor = compare(drawdown, FIVE) >= 0 ? HALF : ONE;
  return {
    ...fields(intent, facts),
    ...distances(intent),
    ...money(intent, facts, factor),
    ...record(facts, drawdown, instant(found.troughAt)),
  };
}
