import type { Dice } from '../../../../shared/src/gate/testing/random/dice.ts';

const TEXTS: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud83d',
  'a\udc00b',
  '\u202e\u200b\ufeff',
  '😀'.repeat(33),
  "'; drop table spaces; --",
  '__proto__',
  'constructor',
  'toString',
  'null',
  '1e400',
  '-0',
  '0x10',
  'NaN',
  '2026-99-99T99:99:99.999Z',
  '2026-02-30T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '0000-01-01T00:00:00.000Z',
  '\\u0000',
  '../../etc/passwd',
  'x'.repeat(65),
  'x'.repeat(1_000),
];

const NUMBERS: readonly number[] = [
  -1,
  -0,
  0,
  0.5,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  Number.MAX_SAFE_INTEGER,
  1e21,
  1e308,
  -1e308,
  5e-324,
];

/** A value that no app of ours would send. */
export function hostileValue(dice: Dice, levels = 2): unknown {
  switch (dice.int(0, levels === 0 ? 3 : 6)) {
    case 0:
      return dice.pick(TEXTS);
    case 1:
      return dice.pick(NUMBERS);
    case 2:
      return dice.pick([null, true, false, [], {}]);
    case 3:
      return nested(dice.pick([3, 63, 65, 1_000]), dice.chance(50));
    case 4:
      return [hostileValue(dice, levels - 1), hostileValue(dice, levels - 1)];
    default:
      return { [dice.pick(TEXTS)]: hostileValue(dice, levels - 1) };
  }
}

function nested(levels: number, inLists: boolean): unknown {
  let value: unknown = 'core';
  for (let i = 0; i < levels; i += 1) value = inLists ? [value] : { value };
  return value;
}

interface Place {
  readonly owner: Record<string, unknown>;
  readonly name: string;
}

/** A copy of a value that differs at so many places. */
export function distorted(dice: Dice, value: unknown, times: number): unknown {
  const whole = { value: structuredClone(value) };
  for (let i = 0; i < times; i += 1) {
    const places = placesOf(whole);
    if (places.length > 0) distort(dice, dice.pick(places));
  }
  return whole.value;
}

function distort(dice: Dice, { owner, name }: Place): void {
  switch (dice.int(0, 9)) {
    case 0:
      delete owner[name];
      return;
    case 1:
      owner[dice.pick(TEXTS)] = owner[name];
      return;
    case 2:
      owner[name] = JSON.stringify(owner[name]);
      return;
    case 3:
      owner[name] = [owner[name], owner[name]];
      return;
    default:
      owner[name] = hostileValue(dice);
  }
}

/** Deep ones are of our own making; those that the app has lie above. */
const DEEPEST = 6;

function placesOf(owner: object, levels = DEEPEST): Place[] {
  if (levels === 0) return [];
  return Object.entries(owner).flatMap(([name, member]) => [
    { owner: owner as Record<string, unknown>, name },
    ...(typeof member === 'object' && member !== null ? placesOf(member, levels - 1) : []),
  ]);
}
