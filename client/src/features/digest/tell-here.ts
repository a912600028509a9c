import { type CoachText, policyOf, render } from '@mast/shared/coach/render';
import { ruleKindsOf, toldWeek } from '@mast/shared/digest-letter';
import type { Persona, RuleChangeRequest, WeeklyDigest } from '@mast/shared/types';

/** What stands beside a digest. */
export interface Beside {
  readonly symbol: (instrumentId: string) => string;
  readonly requests: readonly RuleChangeRequest[];
  readonly personas: readonly Persona[];
}

/** A week in the coach's sentences in their fixed order. Heavy: loaded where no text came with it. */
export function tellHere(digest: WeeklyDigest, { symbol, requests, personas }: Beside): CoachText {
  const facts = toldWeek(digest, { symbol, ruleKind: ruleKindsOf(requests) }, personas);
  return render('weekly-digest', facts, policyOf(personas[0] ?? 'shortterm'));
}
