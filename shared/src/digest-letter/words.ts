import type { BreachKind, DigestDash, Outcome } from '../generated/types.ts';

/** Why a figure has no value. */
export const DASH_WORDS: Readonly<Record<DigestDash, string>> = {
  no_trades: 'no trades',
  r_unknown: 'R is not known without a stop',
  all_breakeven: 'no wins or losses',
  below_5: 'fewer than 5 wins and losses',
  below_20: 'from 20 trades on',
  below_30: 'from 30 trades on',
  below_40: 'from 40 scored trades on',
  no_losses: 'no losses in sample',
  no_wins: 'no wins in sample',
  no_spread: 'all results are the same',
  none_scored: 'none scored',
  equity_unknown: 'no balance declared',
  nothing_done: 'nothing to measure',
  nothing_held: 'nothing declared as held',
};

export const BREACH_WORDS: Readonly<Record<BreachKind, string>> = {
  no_go_taken: 'Traded against No go',
  simulate_taken: 'Traded live in a paper period',
  wait_jumped: 'Wait jumped',
  cooldown_ignored: 'Cooldown ignored',
  stop_removed: 'Stop removed',
  stop_widened: 'Stop widened',
  oversize: 'Larger than allowed',
  no_intent: 'Without a plan',
  safeguard_broken: 'Safeguard not kept',
};

export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  GO: 'Go',
  SIZE_DOWN: 'Size down',
  WAIT: 'Wait',
  SIMULATE: 'Simulate',
  NO_GO: 'No go',
};

const NAMES: Readonly<Record<string, string>> = {
  ...BREACH_WORDS,
  loss_streak: 'Losses in a row',
  loss_limit: 'Loss limit',
  breach: 'Breach',
  emotion_check: 'Emotion',
  min_gap: 'Gap between trades',
  revision_limit: 'Revisions',
  self_extension: 'Extended by myself',
  clock: 'The time of the device',
  cooldown_not_known: 'A cooldown that the device did not know',
  late_history: 'A fact that arrived late',
  ruleset_version: 'Another version of my rules',
  unverifiable: 'The device’s decision could not be repeated',
};

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Monday 1 to Sunday 7. */
export const weekdayName = (day: number): string => WEEKDAYS[day - 1] ?? `${day}`;

/** `stop_widened` → `Stop widened`. */
export function nameOf(code: string): string {
  const known = NAMES[code];
  if (known !== undefined) return known;
  const words = code.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `1 trade`, `3 trades`. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n} ${n === 1 ? one : many}`;
