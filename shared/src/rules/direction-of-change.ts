import { compare, decimal } from '../decimal/index.ts';
import type { Absence, Direction } from '../gate/index.ts';
import type { RuleChangeRequest } from '../generated/types.ts';
import { canonicalJson } from '../hash/index.ts';

export type ChangeDirection = RuleChangeRequest['changes'][number]['direction'];

const isNumeric = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && /^-?[0-9]+(\.[0-9]+)?$/.test(value));

const itemsOf = (list: readonly unknown[]): Set<string> => new Set(list.map(canonicalJson));

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((item) => whole.has(item));

const turned = (direction: ChangeDirection): ChangeDirection =>
  direction === 'tighter' ? 'looser' : direction === 'looser' ? 'tighter' : direction;

/** Where more is tighter. */
function ofNumbers(from: unknown, to: unknown): ChangeDirection {
  if (!isNumeric(from) || !isNumeric(to)) return 'undecidable';
  const order = compare(decimal(`${to}`), decimal(`${from}`));
  return order === 0 ? 'neutral' : order > 0 ? 'tighter' : 'looser';
}

/** Where more items are tighter. A list that gained some and lost others is no decidable change. */
function ofLists(from: unknown, to: unknown): ChangeDirection {
  if (!Array.isArray(from) || !Array.isArray(to)) return 'undecidable';
  const [before, after] = [itemsOf(from), itemsOf(to)];
  const [grew, shrank] = [isWithin(before, after), isWithin(after, before)];
  if (grew && shrank) return 'neutral';
  if (grew) return 'tighter';
  return shrank ? 'looser' : 'undecidable';
}

/** Where `true` is tighter. */
function ofFlags(from: unknown, to: unknown): ChangeDirection {
  if (typeof from !== 'boolean' || typeof to !== 'boolean') return 'undecidable';
  return from === to ? 'neutral' : to ? 'tighter' : 'looser';
}

const LISTS: ReadonlySet<Direction> = new Set<Direction>(['more_items', 'fewer_items']);

/** What a parameter that is left out stands for; undefined where its kind does not say. */
function valueOr(value: unknown, direction: Direction, absence: Absence | undefined): unknown {
  if (value === undefined) return absence === undefined ? undefined : absence;
  // A list that may name nothing in particular; elsewhere `any` is a word like others.
  return value === 'any' && LISTS.has(direction) ? LOOSEST : value;
}

const LOOSEST = 'loosest' satisfies Absence;
const TIGHTEST = 'tightest' satisfies Absence;

/**
 * Which way a parameter went, by the direction that its kind declares as tighter. A value that is
 * left out counts as what the kind says that its absence means, and is undecidable where it does not.
 */
export function directionOfChange(
  direction: Direction,
  from: unknown,
  to: unknown,
  absence?: Absence,
): ChangeDirection {
  const [before, after] = [valueOr(from, direction, absence), valueOr(to, direction, absence)];
  if (before === undefined && after === undefined) return 'neutral';
  if (before === undefined || after === undefined) return 'undecidable';
  if (canonicalJson(before) === canonicalJson(after)) return 'neutral';
  if (before === LOOSEST || after === TIGHTEST) return 'tighter';
  if (before === TIGHTEST || after === LOOSEST) return 'looser';
  switch (direction) {
    case 'higher':
      return ofNumbers(before, after);
    case 'lower':
      return turned(ofNumbers(before, after));
    case 'more_items':
      return ofLists(before, after);
    case 'fewer_items':
      return turned(ofLists(before, after));
    case 'true':
      return ofFlags(before, after);
    case 'false':
      return turned(ofFlags(before, after));
    case 'undecidable':
      return 'undecidable';
  }
}
