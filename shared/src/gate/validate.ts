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

/** @returns undefined where the text is no decimal above zero */
function numberOf(text: string | null | undefined): Decimal | null | undefined {
  if (text === null || text === undefined) return null;
  const value = typeof text === 'string' ? parseDecimal(text) : undefined;
  return value !== undefined && sign(value) > 0 ? value : undefined;
}

/** The plan's numbers, or the first field that is not a decimal above zero. */
export function parsePlan({ plan }: GateIntent): Result<ParsedPlan, InvalidPlan> {
  const { exitTime = null } = plan;
  const parsed = {
    entry: numberOf(plan.entry),
    stop: numberOf(plan.stop),
    target: numberOf(plan.target),
    size: numberOf(plan.size),
    leverage: numberOf(plan.leverage),
    liquidationPrice: numberOf(plan.liquidationPrice),
    amount: numberOf(plan.amount),
    exitTime: exitTime === null ? null : parseInstant(exitTime),
  };
  for (const field of NUMBERS) {
    if (parsed[field] !== undefined) continue;
    return invalid(`plan.${field}`, `expected a decimal above zero, found \`${plan[field]}\``);
  }
  if (parsed.exitTime === undefined) {
    return invalid('plan.exitTime', `expected an instant, found \`${exitTime}\``);
  }
  return ok(parsed as ParsedPlan);
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
  if (what === 'entry') {
    const wrong =
      wrongSide(intent, plan.entry, plan.stop, 'stop') ??
      wrongSide(intent, plan.entry, plan.target, 'target') ??
      wrongSide(intent, plan.entry, plan.liquidationPrice, 'liquidationPrice') ??
      wrongExit(plan.exitTime, asOf, intent);
    if (wrong) return wrong;
  }
  return wrongSize(plan.size, instrument) ?? VALID;
}

type Wrong = Result<never, InvalidPlan> | undefined;

const VALID = ok(null);

function wrongExit(exit: Instant | null, asOf: Instant, intent: GateIntent): Wrong {
  if (exit === null || exit > asOf) return undefined;
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

function wrongSide(
  intent: GateIntent,
  entry: Decimal | null,
  price: Decimal | null,
  field: keyof typeof PRICE_WORDS,
): Wrong {
  if (entry === null || price === null) return undefined;
  const order = compare(price, entry);
  if (order === 0) {
    return invalid(
      `plan.${field}`,
      `expected a ${PRICE_WORDS[field]} other than the entry, found \`${toText(price)}\` for both`,
    );
  }
  if (intent.side === null) return undefined;
  const below = (intent.side === 'long') === (field !== 'target');
  if (order < 0 === below) return undefined;
  return invalid(
    `plan.${field}`,
    `expected the ${PRICE_WORDS[field]} of a ${intent.side} plan ${below ? 'below' : 'above'} its entry \`${toText(entry)}\`, found \`${toText(price)}\``,
  );
}

function wrongSize(size: Decimal | null, instrument: ParsedInstrument | null): Wrong {
  if (size === null || instrument === null) return undefined;
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
  return undefined;
}
