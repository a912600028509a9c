import { type CoachText, policyOf, render } from '@mast/shared/coach/render';
import { toldWeek } from '@mast/shared/digest-letter';
import type { Persona, WeeklyDigest } from '@mast/shared/types';

/** A week in the coach's sentences in their fixed order. Heavy: loaded where no text came with it. */
export const tellHere = (
  digest: WeeklyDigest,
  symbol: (instrumentId: string) => string,
  personas: readonly Persona[],
): CoachText =>
  render('weekly-digest', toldWeek(digest, symbol, personas), policyOf(personas[0] ?? 'shortterm'));
