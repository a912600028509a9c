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
import type { ParsedInstrument, ParsedPlan } from './types.ts';

/** A plan that can get no verdict at all, named by its field. */
export interface InvalidPlan {
  readonly code: 'invalid_plan';
  readonly field: string;
  readonly message: string;
}

const invalid = (field: string, message: string): Result<never, InvalidPlan> =>
  err({ code: 'invalid_plan', field, message });

const NUMBERS = ['entry', 'stop', 'target', 'size'] as const;

/** The plan's numbers, or the first field that is not a decimal above zero. */
export function parsePlan(intent: GateIntent): Result<ParsedPlan, InvalidPlan> {
  const numbers: Record<string, Decimal | null> = {};
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
  return ok(numbers as unknown as ParsedPlan);
}

/** Refuses a plan whose stop or target stands on the wrong side, or whose size is no whole number of lot steps. */
export function validatePlan(
  intent: GateIntent,
  plan: ParsedPlan,
  instrument: ParsedInstrument | null,
  facts: Facts,
): Result<null, InvalidPlan> {
  if (facts.instrument !== null && instrument === null) {
    return invalid('instrument', 'expected an instrument with a lot step and a smallest lot');
  }
  return [
    () => checkSide(intent, plan.entry, plan.stop, 'stop'),
    () => checkSide(intent, plan.entry, plan.target, 'target'),
    () => checkSize(plan.size, instrument),
  ].reduce<Result<null, InvalidPlan>>((seen, next) => (seen.ok ? next() : seen), ok(null));
}

function checkSide(
  intent: GateIntent,
  entry: Decimal | null,
  price: Decimal | null,
  field: 'stop' | 'target',
): Result<null, InvalidPlan> {
  if (entry === null || price === null) return ok(null);
  const order = compare(price, entry);
  if (order === 0) {
    return invalid(
      `plan.${field}`,
      `expected a ${field} other than the entry, found \`${toText(price)}\` for both`,
    );
  }
  if (intent.side === null) return ok(null);
  const below = (intent.side === 'long') === (field === 'stop');
  if (order < 0 === below) return ok(null);
  return invalid(
    `plan.${field}`,
    `expected the ${field} of a ${intent.side} plan ${below ? 'below' : 'above'} its entry \`${toText(entry)}\`, found \`${toText(price)}\``,
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
