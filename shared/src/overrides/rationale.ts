import { countGraphemes } from 'unicode-segmenter/grapheme';
import { type Refusal, refusal } from '../errors/index.ts';
import { folded } from '../friction/index.ts';
import type { Override } from '../generated/types.ts';

export const LEAST_CHARACTERS = 80;
/** A rationale must not be one of this many before. */
const REMEMBERED = 20;

/** The last rationales of other overrides, whatever came of them. */
export const lastRationales = (rows: readonly Override[], ownId: string): string[] =>
  rows
    .filter(({ id }) => id !== ownId)
    .sort((a, b) => (a.askedAt < b.askedAt ? 1 : -1))
    .slice(0, REMEMBERED)
    .map(({ rationale }) => rationale);

/** Why a rationale is none, if it is none; what it says is not judged. */
export function rationaleRefusal(text: string, last: readonly string[]): Refusal | undefined {
  const count = countGraphemes(text.trim());
  if (count < LEAST_CHARACTERS) {
    return refusal(
      'rationale_too_short',
      `expected at least ${LEAST_CHARACTERS} characters, found ${count}`,
      'rationale',
    );
  }
  if (last.some((before) => folded(before) === folded(text))) {
    return refusal(
      'rationale_repeated',
      `expected a reason that is not one of the last ${REMEMBERED}, found one of them`,
      'rationale',
    );
  }
  return undefined;
}
