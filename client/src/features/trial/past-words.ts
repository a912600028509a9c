import type { NotReplayable, PastCounts } from '@mast/shared/why';
import { OUTCOME_WORDS } from '../../ui/index.ts';

const CAUSES: Readonly<Record<NotReplayable | 'no_record', string>> = {
  no_record: 'their decision is not on this device',
  no_rules: 'the rules that decided them are not on this device',
  other_rules: 'the rules on this device are not those that decided them',
  other_facts: 'their facts are not those that were decided on',
  other_engine: 'another version of Mast decided them, and this one decides them otherwise',
  differs: 'deciding them again does not give what is on record',
  facts_lack: 'their record does not hold what the tried rules look at',
};

const plans = (count: number): string => (count === 1 ? '1 plan' : `${count} plans`);

/** Plans that were left out, each cause with its count. */
export const leftTexts = ({ left }: PastCounts, withoutRecord: number): string[] =>
  [
    ...(withoutRecord === 0 ? [] : [{ why: 'no_record' as const, count: withoutRecord }]),
    ...left,
  ].map(({ why, count }) => `${plans(count)}: ${CAUSES[why]}.`);

/** In one sentence, what the tried rules would have changed. */
export function summaryText({ moves }: PastCounts): string {
  const all = moves.reduce((sum, { count }) => sum + count, 0);
  const moved = moves.filter(({ before, after }) => before !== after);
  const changed = moved.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return 'None of my plans could be decided again.';
  if (changed === 0) return `Of ${plans(all)}, none would have been decided otherwise.`;
  return `Of ${plans(all)}, ${changed} would have been decided otherwise.`;
}

export const moveText = ({ before, after }: PastCounts['moves'][number]): string =>
  before === after
    ? `${OUTCOME_WORDS[before]}, as before`
    : `${OUTCOME_WORDS[before]} before, ${OUTCOME_WORDS[after]} now`;
