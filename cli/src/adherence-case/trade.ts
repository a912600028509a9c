import {
  EXIT_REASONS,
  type ScoredTrade,
  type TradeActual,
  type TradeFlags,
  type TradePlan,
} from '@mast/shared/adherence';
import { shown } from '@mast/shared/contract-errors';
import { compare, type Decimal } from '@mast/shared/decimal';
import { badRequest } from '../command.ts';
import { isObject, type Members } from '../gate-request/plain-form.ts';
import {
  countAt,
  decimalAt,
  listAt,
  membersAt,
  oneOf,
  onlyKnown,
  optional,
  wholeAt,
} from '../plain-input.ts';
import { answersAt } from './answers.ts';
import { amountOr, capFlagsAt, truthOr } from './flags.ts';

const decimalOr = (value: unknown, path: string): Decimal | null =>
  optional(value, null, (given) => decimalAt(given, path));

/** A price, or a zone of prices. */
function zoneAt(value: unknown, path: string): TradePlan['entry'] {
  if (!isObject(value)) {
    const price = decimalAt(value, path);
    return { low: price, high: price };
  }
  onlyKnown(value, ['low', 'high'], path);
  const zone = {
    low: decimalAt(value.low, `${path}.low`),
    high: decimalAt(value.high, `${path}.high`),
  };
  if (compare(zone.low, zone.high) <= 0) return zone;
  throw badRequest(
    `expected \`low\` not above \`high\` at \`${path}\`, found ${shown(value.low)} above ${shown(value.high)}`,
    path,
  );
}

/** Ticks or a checklist's items, or how many there are. */
const numberOf = (value: unknown, path: string): number =>
  Array.isArray(value) ? value.length : wholeAt(value, path, 0);

const PLAN = ['dir', 'entry', 'stop', 'target', 'size', 'stopAtBroker', 'maxHoldMin', 'checklist'];

function planAt(raw: Members, path: string): TradePlan {
  onlyKnown(raw, PLAN, path);
  decimalOr(raw.target, `${path}.target`);
  return {
    side: optional(raw.dir, 'long', (value) => oneOf(['long', 'short'], value, `${path}.dir`)),
    entry: optional(raw.entry, null, (value) => zoneAt(value, `${path}.entry`)),
    stop: decimalOr(raw.stop, `${path}.stop`),
    size: amountOr(raw.size, `${path}.size`),
    stopAtBroker: truthOr(raw.stopAtBroker, false, `${path}.stopAtBroker`),
    maxHoldMinutes: optional(raw.maxHoldMin, null, (value) => countAt(value, `${path}.maxHoldMin`)),
    listed: optional(raw.checklist, 0, (value) => numberOf(value, `${path}.checklist`)),
  };
}

const ACTUAL = [
  'entry',
  'stopMoves',
  'stopRemoved',
  'stopPlaced',
  'size',
  'exitReason',
  'exitBeyondStopR',
  'holdMin',
  'checked',
];

function actualAt(raw: Members, path: string): TradeActual {
  onlyKnown(raw, ACTUAL, path);
  // Who says whether the stop was removed knows of it, and of no move where none is named.
  const none = typeof raw.stopRemoved === 'boolean' ? [] : null;
  const moves = optional<readonly unknown[] | null>(raw.stopMoves, none, (value) =>
    listAt(value, `${path}.stopMoves`),
  );
  return {
    entry: decimalOr(raw.entry, `${path}.entry`),
    stopMoves: moves?.map((price, i) => decimalAt(price, `${path}.stopMoves[${i}]`)) ?? null,
    isStopRemoved: truthOr(raw.stopRemoved, false, `${path}.stopRemoved`),
    isStopPlaced: truthOr(raw.stopPlaced, null, `${path}.stopPlaced`),
    size: amountOr(raw.size, `${path}.size`),
    exitReason: optional(raw.exitReason, null, (value) =>
      oneOf(EXIT_REASONS, value, `${path}.exitReason`),
    ),
    exitBeyondStopR: decimalOr(raw.exitBeyondStopR, `${path}.exitBeyondStopR`),
    holdMinutes: optional(raw.holdMin, null, (value) => countAt(value, `${path}.holdMin`)),
    ticked: optional(raw.checked, null, (value) => numberOf(value, `${path}.checked`)),
  };
}

function flagsAt(raw: Members, path: string): TradeFlags {
  return {
    ...capFlagsAt(raw, path, ['gap', 'loss_r']),
    isGap: truthOr(raw.gap, false, `${path}.gap`),
    lossR: amountOr(raw.loss_r, `${path}.loss_r`),
  };
}

const PARTS = ['entry', 'stop', 'size', 'exit', 'hold', 'setup'] as const;

/** A trade of a case; a member that is left out is not known. */
export function tradeOf(raw: Members, path: string): Omit<ScoredTrade, 'persona'> {
  const part = (name: string): Members =>
    optional(raw[name], {}, (value) => membersAt(value, `${path}${name}`));
  return {
    plan: planAt(part('plan'), `${path}plan`),
    actual: actualAt(part('actual'), `${path}actual`),
    flags: flagsAt(part('flags'), `${path}flags`),
    answers: answersAt(PARTS, part('answers'), `${path}answers`),
  };
}
