import {
  compare,
  type Decimal,
  isMultipleOf,
  parseDecimal,
  sign,
  toText,
} from '../decimal/index.ts';
import type { Facts, GateIntent } from '../generated/types.ts';
import { err, ok, type Result } from '../result/index.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import type { ParsedInstrument, ParsedPlan } from './types.ts';

/** A plan that can get no verdict at all, named by its field. */
export interface InvalidPlan {
  readonly code: 'invalid_plan';
  readonly field: string;
  readonly message: string;
}

const invalid = (field: string, message: string): Result<never, InvalidPlan> =>
  err({ code: 'invalid_plan', field, message });

const NUMBERS = [
  'entry',
  'stop',
  'target',
  'size',
  'leverage',
  'liquidationPrice',
  'amount',
] as const;

/** The plan's numbers, or the first field that is not a decimal above zero. */
export function parsePlan(intent: GateIntent): Result<ParsedPlan, InvalidPlan> {
  const numbers = {} as Record<(typeof NUMBERS)[number], Decimal | null>;
  for (const field of NUMBERS) {
    const text = intent.plan[field];
    if (text === null || text === undefined) {
      numbers[field] = null;
      continue;
    }
    const value = typeof text === 'string' ? parseDecimal(text) : undefined;
    if (value === undefined || sign(value) <= 0) {
      return invalid(`plan.${field}`, `expected a decimal above zero, found \`${text}\``);
    }
    numbers[field] = value;
  }
  const { exitTime } = intent.plan;
  const exit = exitTime === null || exitTime === undefined ? null : parseInstant(exitTime);
  if (exit === undefined) {
    return invalid('plan.exitTime', `expected an instant, found \`${exitTime}\``);
  }
  return ok({ ...numbers, exitTime: exit });
}

export interface PlanToValidate {
  readonly intent: GateIntent;
  readonly plan: ParsedPlan;
  readonly instrument: ParsedInstrument | null;
  readonly facts: Facts;
  readonly asOf: Instant;
}

/**
 * Refuses an entry whose prices stand on the wrong side, whose exit is over, or whose size is no
 * whole number of lot steps. A sale has no stop and no exit to check.
 */
export function validatePlan(
  { intent, plan, instrument, facts, asOf }: PlanToValidate,
  what: 'entry' | 'sale',
): Result<null, InvalidPlan> {
  if (facts.instrument !== null && instrument === null) {
    return invalid('instrument', 'expected an instrument with a lot step and a smallest lot');
  }
  const ofEntry = [
    () => checkSide(intent, plan.entry, plan.stop, 'stop'),
    () => checkSide(intent, plan.entry, plan.target, 'target'),
    () => checkSide(intent, plan.entry, plan.liquidationPrice, 'liquidationPrice'),
    () => checkExit(plan.exitTime, asOf, intent),
  ];
  return [...(what === 'entry' ? ofEntry : []), () => checkSize(plan.size, instrument)].reduce<
    Result<null, InvalidPlan>
  >((seen, next) => (seen.ok ? next() : seen), ok(null));
}

function checkExit(
  exit: Instant | null,
  asOf: Instant,
  intent: GateIntent,
): Result<null, InvalidPlan> {
  if (exit === null || exit > asOf) return ok(null);
  return invalid(
    'plan.exitTime',
    `expected an exit after the plan, found \`${intent.plan.exitTime}\``,
  );
}

const PRICE_WORDS = {
  stop: 'stop',
  target: 'target',
  liquidationPrice: 'liquidation price',
} as const;

function checkSide(
  intent: GateIntent,
  entry: Decimal | null,
  price: Decimal | null,
  field: keyof typeof PRICE_WORDS,
): Result<null, InvalidPlan> {
  if (entry === null || price === null) return ok(null);
  const order = compare(price, entry);
  if (order === 0) {
    return invalid(
      `plan.${field}`,
      `expected a ${PRICE_WORDS[field]} other than the entry, found \`${toText(price)}\` for both`,
    );
  }
  if (intent.side === null) return ok(null);
  const below = (intent.side === 'long') === (field !== 'target');
  if (order < 0 === below) return ok(null);
  return invalid(
    `plan.${field}`,
    `expected the ${PRICE_WORDS[field]} of a ${intent.side} plan ${below ? 'below' : 'above'} its entry \`${toText(entry)}\`, found \`${toText(price)}\``,
  );
}

function checkSize(
  size: Decimal | null,
  instrument: ParsedInstrument | null,
): Result<null, InvalidPlan> {
  if (size === null || instrument === null) return ok(null);
  if (!isMultipleOf(size, instrument.lotStep)) {
    return invalid(
      'plan.size',
      `expected a whole number of lot steps of \`${instrument.spec.lotStep}\`, found \`${toText(size)}\``,
    );
  }
  if (compare(size, instrument.minLot) < 0) {
    return invalid(
      'plan.size',
      `expected at least the smallest lot \`${instrument.spec.minLot}\`, found \`${toText(size)}\``,
    );
  }
  return ok(null);
}
