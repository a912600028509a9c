import { civilAt, daysFromCivil, firstInstantAt } from '@mast/shared/time';
import type { JournalDebtParams, JournalEntry, Rule } from '@mast/shared/types';

/** When the last full quarter of a zone ended. @param nowMs ms */
export function lastQuarterEnd(nowMs: number, zone: string): number {
  const [year = 0, month = 1] = civilAt(zone, Math.floor(nowMs)).date.split('-').map(Number);
  const first = Math.floor((month - 1) / 3) * 3 + 1;
  return firstInstantAt(zone, daysFromCivil(year, first, 1), 0);
}

const wantsReview = ({ kind, params }: Pick<Rule, 'kind' | 'params'>): boolean =>
  kind === 'journal_debt' && (params as JournalDebtParams).of === 'quarterly_review';

export interface ReviewSources {
  rules: readonly Pick<Rule, 'kind' | 'params'>[];
  /** Notes that review a quarter. */
  reviews: readonly JournalEntry[];
  /** When the person began; nothing is owed for a quarter before that. */
  startedAt: string | undefined;
  zone: string;
  nowMs: number;
}

/** Whether a rule wants the review of the last quarter, and it is not written. */
export function owesReview({ rules, reviews, startedAt, zone, nowMs }: ReviewSources): boolean {
  if (!rules.some(wantsReview) || startedAt === undefined) return false;
  const end = lastQuarterEnd(nowMs, zone);
  return Date.parse(startedAt) < end && !reviews.some(({ at }) => Date.parse(at) >= end);
}
