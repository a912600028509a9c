import { losingStreak } from '../cooldowns/index.ts';
import {
  absolute,
  type Decimal,
  decimal,
  HUNDRED,
  multiply,
  ONE,
  sign,
  subtract,
} from '../decimal/index.ts';
import type { CustomCompareParams } from '../generated/types.ts';
import { civilAt, type WindowSpec } from '../time/index.ts';
import { costOf } from './cost.ts';
import type { GateWindow } from './read-facts.ts';
import type { GateInput } from './types.ts';
import { windowKey } from './words.ts';

export type Condition = CustomCompareParams['all'][number];
type TextFact = Extract<Condition, { op: 'eq' }>['fact'];
type NumberFact = Exclude<Condition['fact'], TextFact>;

/** An exact quotient; the denominator is above zero. */
export interface Fraction {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** Why a fact has no value: the trader has not filled it in, or it is not known here. */
export type Lacking = 'unfilled' | 'unknown';
export type Known<T> = { readonly value: T } | Lacking;

const exact = (numerator: Decimal): Known<Fraction> => ({
  value: { numerator, denominator: ONE },
});
const count = (n: number): Known<Fraction> => exact({ coefficient: BigInt(n), scale: 0 });
const filled = (n: Decimal | null): Known<Fraction> => (n === null ? 'unfilled' : exact(n));
const quotient = (numerator: Decimal, denominator: Decimal): Known<Fraction> =>
  sign(denominator) > 0 ? { value: { numerator, denominator } } : 'unknown';

/** The part in percent of the latest equity; unknown where either is, or nothing is there. */
function percentOfEquity(part: Decimal | null, { figures }: GateInput): Known<Fraction> {
  if (part === null || figures.equity === null) return 'unknown';
  return quotient(multiply(part, HUNDRED), figures.equity.latest);
}

/** Money lost at the stop, with fees. */
function riskMoney({ plan: { entry, stop, size }, size: sized }: GateInput): Decimal | Lacking {
  if (entry === null || stop === null || size === null) return 'unfilled';
  return sized?.risk ? costOf(sized.risk, size) : 'unknown';
}

function rewardRisk({ plan: { entry, stop, target } }: GateInput): Known<Fraction> {
  if (entry === null || stop === null || target === null) return 'unfilled';
  return quotient(absolute(subtract(target, entry)), absolute(subtract(entry, stop)));
}

const ofWindow =
  (spec: WindowSpec, read: (window: GateWindow) => Known<Fraction>) =>
  ({ figures }: GateInput): Known<Fraction> => {
    const window = figures.windows[windowKey(spec)];
    return window === undefined ? 'unknown' : read(window);
  };

const lossesInRow = ({ facts, figures, asOf }: GateInput): number =>
  losingStreak(figures.closes, asOf, facts.person.mainZone)?.losses.length ?? 0;

const localTime = ({ facts, asOf }: GateInput) => civilAt(facts.person.mainZone, asOf);

const NUMBERS: Record<NumberFact, (input: GateInput) => Known<Fraction>> = {
  'plan.entry': ({ plan }) => filled(plan.entry),
  'plan.stop': ({ plan }) => filled(plan.stop),
  'plan.target': ({ plan }) => filled(plan.target),
  'plan.size': ({ plan }) => filled(plan.size),
  'plan.amount': ({ plan }) => filled(plan.amount),
  'plan.leverage': ({ plan }) => filled(plan.leverage),
  'risk.money': (input) => {
    const risk = riskMoney(input);
    return typeof risk === 'string' ? risk : exact(risk);
  },
  'risk.pct': (input) => {
    const risk = riskMoney(input);
    return typeof risk === 'string' ? risk : percentOfEquity(risk, input);
  },
  'risk.reward': rewardRisk,
  'account.equity': ({ figures: { equity } }) => (equity ? exact(equity.latest) : 'unknown'),
  'account.open_risk_pct': (input) => percentOfEquity(input.figures.openRisk, input),
  'positions.open': ({ figures }) => count(figures.positions.length),
  'context.intensity': ({ intent: { context } }) =>
    context.emotion === null ? 'unfilled' : count(context.emotion.intensity),
  'context.sleep_h': ({ intent: { context } }) =>
    filled(context.sleepHours ? decimal(context.sleepHours) : null),
  'day.net': ofWindow('trading_day', ({ net }) => exact(net)),
  'day.r': ofWindow('trading_day', ({ r }) => exact(r)),
  'day.trades': ofWindow('trading_day', ({ entries }) => count(entries)),
  'week.net': ofWindow('iso_week', ({ net }) => exact(net)),
  'week.r': ofWindow('iso_week', ({ r }) => exact(r)),
  'week.trades': ofWindow('iso_week', ({ entries }) => count(entries)),
  'month.net': ofWindow('month', ({ net }) => exact(net)),
  'month.r': ofWindow('month', ({ r }) => exact(r)),
  'month.trades': ofWindow('month', ({ entries }) => count(entries)),
  'streak.losses': (input) => count(lossesInRow(input)),
  'clock.hour': (input) => count(localTime(input).hour),
  'clock.weekday': (input) => count(localTime(input).weekday),
};

const text = (value: string | null | undefined, lacking: Lacking): Known<string> =>
  value ? { value } : lacking;

const TEXTS: Record<TextFact, (input: GateInput) => Known<string>> = {
  'plan.side': ({ intent }) => text(intent.side, 'unfilled'),
  'plan.setup': ({ intent }) => text(intent.plan.setup?.trim(), 'unfilled'),
  'plan.exit_type': ({ intent }) => text(intent.plan.exitType, 'unfilled'),
  'plan.reason_code': ({ intent }) => text(intent.plan.reasonCode, 'unfilled'),
  'instrument.id': ({ facts }) => text(facts.instrument?.id, 'unknown'),
  'instrument.class': ({ facts }) => text(facts.instrument?.class, 'unknown'),
  'instrument.quote': ({ facts }) => text(facts.instrument?.quote, 'unknown'),
  'context.emotion': ({ intent }) => text(intent.context.emotion?.tag, 'unfilled'),
};

const isText = (fact: Condition['fact']): fact is TextFact => Object.hasOwn(TEXTS, fact);

/** What a fact is as of the instant, with its closed list of names. */
export const readFact = (
  fact: Condition['fact'],
  input: GateInput,
): Known<Fraction> | Known<string> => (isText(fact) ? TEXTS[fact](input) : NUMBERS[fact](input));

const WINDOWS: Readonly<Record<string, WindowSpec>> = {
  day: 'trading_day',
  week: 'iso_week',
  month: 'month',
};

/** The window of realised results that a fact is of, if any. */
export const windowOfFact = (fact: Condition['fact']): WindowSpec | undefined =>
  WINDOWS[fact.slice(0, fact.indexOf('.'))];
