import type { DigestDocument, FillRevision } from '../generated/types.ts';
import { isWithin } from './period.ts';
import type { WeekRows } from './week-rows.ts';

/** So many losses that were none after all may be slips of a week; more are told of. */
const UNTOLD = 2;

type Corrections = NonNullable<DigestDocument['corrections']>;

/** Cooldowns of losses that the corrected facts call for no more. */
const lossesUndone = ({ cooldowns, period }: WeekRows): number =>
  cooldowns.filter(
    ({ trigger, voidedForEscalation, startsAt }) =>
      voidedForEscalation &&
      (trigger === 'loss_streak' || trigger === 'loss_limit') &&
      isWithin(startsAt, period),
  ).length;

/** Live fills that were deleted in the period and not brought back in it. */
function fillsDeleted({ revisions, period }: WeekRows): number {
  const latest = new Map<string, FillRevision>();
  for (const row of revisions) {
    if (row.mode !== 'live' || row.kind === 'corrected' || !isWithin(row.createdAt, period))
      continue;
    const known = latest.get(row.fillId);
    if (known === undefined || known.createdAt < row.createdAt) latest.set(row.fillId, row);
  }
  return [...latest.values()].filter(({ kind }) => kind === 'deleted').length;
}

/**
 * What was taken back in the week; undefined where there is nothing to tell.
 * Source: design/cooldowns.md, cases 24 and 25.
 */
export function corrections(rows: WeekRows): Corrections | undefined {
  const undone = lossesUndone(rows);
  const found = { lossesUndone: undone > UNTOLD ? undone : 0, fillsDeleted: fillsDeleted(rows) };
  return found.lossesUndone + found.fillsDeleted === 0 ? undefined : found;
}
