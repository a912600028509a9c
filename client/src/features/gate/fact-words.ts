import type { DecisionRecord } from '@mast/shared/types';
import { NBSP } from '../../ui/format/index.ts';

type Fact = DecisionRecord['ages'][number]['fact'];

export const FACT_WORDS: Readonly<Record<Fact, string>> = {
  equity: 'My balance was declared',
  peak: 'My peak was declared',
  holdings: 'My holdings were declared',
  positions: 'My positions were looked at',
  history: 'Last sync',
  calendar: 'My calendar was changed',
};

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const counted = (n: number, one: string, many: string): string =>
  `${n}${NBSP}${n === 1 ? one : many} before`;

/** How long before the decision: `12 min before`, `3 days before`. @param seconds null where never */
export function ageText(seconds: number | null): string {
  if (seconds === null) return 'never';
  if (seconds < MINUTE) return 'just before';
  if (seconds < HOUR) return counted(Math.floor(seconds / MINUTE), 'min', 'min');
  if (seconds < 2 * DAY) return counted(Math.floor(seconds / HOUR), 'h', 'h');
  return counted(Math.floor(seconds / DAY), 'day', 'days');
}

const FLAGS: Readonly<Record<string, string>> = {
  history_incomplete: 'Older history had not reached this device.',
  sync_stale: 'The last sync was long before; the server may know more.',
  calendar_absent: 'No calendar was there; my own answer stood in for it.',
  position_unrecorded: 'No open position was recorded for it, so my word was taken.',
  clock_suspect: 'This device’s clock was off; the time was corrected.',
  clock_jump: 'This device’s clock jumped; the time was corrected.',
  clock_unverified: 'This device’s clock could not be checked.',
  counter_repeated: 'This device numbered two writes alike.',
  counter_behind: 'This came after later writes of the same device.',
  late_conflict: 'Something had happened on another device that this one did not know of.',
  ruleset_version: 'My rules had changed; this device decided by an older version of them.',
  unverifiable: 'The server could not repeat this device’s decision from the same facts.',
};

/** A flag of a decision as a sentence; one of a newer version as its name. */
export const flagText = (flag: string): string => FLAGS[flag] ?? flag.replaceAll('_', ' ');
