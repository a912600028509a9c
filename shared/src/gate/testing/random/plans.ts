import type { GateIntent, InstrumentSpec, Persona, Plan } from '../../../generated/types.ts';
import { type DayBoundary, formatInstant, type Instant, tradingDay } from '../../../time/index.ts';
import { decimalOf, text } from './amounts.ts';
import type { Dice } from './dice.ts';
import { num, ONE, times } from './exact.ts';
import { DAY, LENGTHS, MINUTE } from './instants.ts';
import { CHECKS, SETUPS } from './names.ts';

export const RATIOS = ['0.5', '1', '1.5', '2', '3'];
const ENTRIES = ['100', '200', '5000', '64000', '1.25', '20000', '7300.25', '0.8', '33.3'];
const SENTENCES = [
  'the range broke with volume',
  'a close back inside',
  'short',
  '  ',
  'exactly 15 char',
];
const REASONS = ['scheduled', 'rebalance', 'windfall', 'withdrawal', 'other'] as const;

/** Left out, null, or what is made. */
const maybe = <T>(dice: Dice, percent: number, make: () => T): T | null =>
  dice.chance(percent) ? make() : null;

function exitTimes(dice: Dice, asOf: Instant, day: DayBoundary): Instant {
  const ends = tradingDay(day, asOf).end;
  const base = dice.pick([
    asOf + dice.pick(LENGTHS) * MINUTE,
    ends,
    ends + dice.int(0, 6) * DAY,
    asOf + dice.int(1, 10) * DAY,
  ]);
  return Math.max(asOf + 1, base + dice.pick([0, 0, 1, -1]));
}

function sizeOf(dice: Dice, spec: InstrumentSpec | null): string {
  const isUsable = spec !== null && /[1-9]/.test(spec.lotStep);
  const [step, smallest] = isUsable ? [num(spec.lotStep), num(spec.minLot)] : [ONE, ONE];
  const least = (smallest + step - 1n) / step;
  return text((least + BigInt(dice.pick([0, 0, 1, 2, 5, 11, 40, 300, 12345]))) * step);
}

/** A plan in good form; some of its fields lack. */
export function anyPlan(
  dice: Dice,
  side: GateIntent['side'],
  spec: InstrumentSpec | null,
  asOf: Instant,
  day: DayBoundary,
): Plan {
  const entry = num(dice.pick(ENTRIES));
  const distance = (entry / 1000n) * BigInt(dice.pick([1, 2, 5, 10, 50, 100, 80]));
  const signed = (away: bigint): bigint => (side === 'short' ? -away : away);
  const reach = times(distance, num(dice.pick(RATIOS)));
  const room = times(distance, num(dice.pick(RATIOS)));
  const tick = num(dice.pick(['0', '0', '0', '0.0001', '-0.0001']));
  return {
    entry: maybe(dice, 95, () => text(entry)),
    stop: maybe(dice, 88, () => text(entry - signed(distance))),
    target: maybe(dice, 80, () => text(entry + signed(reach + tick))),
    size: maybe(dice, 90, () => sizeOf(dice, spec)),
    leverage: maybe(dice, 60, () => dice.pick(['1', '1.0', '0.5', '1.000001', '3', '10'])),
    setup: maybe(dice, 85, () => dice.pick([...SETUPS, ' '])),
    reason: maybe(dice, 85, () => dice.pick(SENTENCES)),
    invalidation: maybe(dice, 85, () => dice.pick(SENTENCES)),
    exitPlan: maybe(dice, 85, () => dice.pick(SENTENCES)),
    stopAtBroker: dice.pick([true, true, false, null]),
    ...(dice.chance(60)
      ? { exitType: dice.pick(['target', 'trail', 'time', 'manual', null]) }
      : {}),
    ...(dice.chance(40) ? { exitTime: formatInstant(exitTimes(dice, asOf, day)) } : {}),
    ...(dice.chance(30) ? { maxHoldMinutes: dice.pick([...LENGTHS, null]) } : {}),
    ...(dice.chance(60) ? { liquidationPrice: text(entry - signed(room + tick)) } : {}),
    ...(dice.chance(60)
      ? { amount: dice.pick(['100', '105', '110', '500.01', '550', '99.995', '2000', null]) }
      : {}),
    ...(dice.chance(70) ? { reasonCode: dice.pick([...REASONS, null]) } : {}),
  };
}

const TAGS = ['calm', 'fomo', 'revenge', 'anger', 'boredom', 'euphoria', 'fear'] as const;

export function anyContext(dice: Dice, rules: readonly string[]): GateIntent['context'] {
  const answers = dice
    .some(rules)
    .map((rule) => [rule, dice.pick(['yes', 'no'] as const)] as const);
  return {
    emotion: maybe(dice, 80, () => ({ tag: dice.pick(TAGS), intensity: dice.int(4, 9) })),
    ...(dice.chance(70) ? { sleepHours: dice.pick(['5', '6', '6.5', '7', '7.0', null]) } : {}),
    ...(dice.chance(70) ? { checklist: dice.some(CHECKS) } : {}),
    ...(answers.length > 0 ? { answers: Object.fromEntries(answers) } : {}),
  };
}

export const anyPersona = (dice: Dice): Persona =>
  dice.pick(['crypto', 'shortterm', 'swing', 'indexdca']);

const NOT_NUMBERS = ['0', '0.00', '-5', 'abc', '1e5', '01', '.5', ''];

/** One slip that makes a plan invalid, or its near miss. */
export function slip(dice: Dice, plan: Plan, asOf: Instant, day: DayBoundary): Plan {
  const { entry } = plan;
  switch (dice.int(0, 8)) {
    case 0:
      return { ...plan, stop: entry };
    case 1:
      return { ...plan, target: entry };
    case 2:
      return { ...plan, stop: plan.target, target: plan.stop };
    case 3:
      return { ...plan, size: decimalOf(dice.int(1, 99), 4) };
    case 4:
      return { ...plan, exitTime: formatInstant(asOf + dice.pick([0, 1, -1])) };
    case 5:
      return { ...plan, liquidationPrice: plan.target };
    case 6:
      return {
        ...plan,
        exitTime: dice.pick(['tomorrow', formatInstant(exitTimes(dice, asOf, day))]),
      };
    default: {
      const field = dice.pick(['entry', 'stop', 'target', 'size', 'leverage', 'amount'] as const);
      return { ...plan, [field]: dice.pick(NOT_NUMBERS) };
    }
  }
}
