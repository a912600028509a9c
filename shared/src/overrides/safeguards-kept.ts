import { compare, type Decimal, decimal } from '../decimal/index.ts';
import type { Override, Safeguard } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';

/** Safeguards that a post entry is asked about. */
export type AskedAfter = 'hard_stop' | 'alarm_set' | 'time_exit';

export const ASKED_AFTER: readonly AskedAfter[] = ['hard_stop', 'alarm_set', 'time_exit'];

/** What is known of the trade that was taken under an override, and of the day. */
export interface AfterOverride {
  readonly trade: {
    /** Its entry fills with what is open once each is filled, in the unit of the override's size. */
    readonly entries: readonly {
      readonly fillId: string;
      readonly at: Instant;
      readonly openSize: Decimal;
    }[];
    readonly closedAt: Instant | null;
    /** The planned time of exit, where the plan has one. */
    readonly exitTime: Instant | null;
  } | null;
  /** First entries of the person's other live trades since it was granted. */
  readonly laterEntries: readonly { readonly fillId: string; readonly at: Instant }[];
  /** The end of the person's day on which it was granted. */
  readonly dayEnd: Instant;
  /** What the post entry says, and when it was saved; null while there is none. */
  readonly post: {
    readonly at: Instant;
    readonly answers: Readonly<Partial<Record<AskedAfter, 'yes' | 'no'>>>;
  } | null;
  readonly now: Instant;
}

export interface SafeguardState {
  readonly safeguard: Safeguard;
  readonly state: 'kept' | 'not_kept' | 'open';
  /** When it could be known: the fill's time, else when the post entry was saved; null while open. */
  readonly at: Instant | null;
  readonly fillId: string | null;
}

type Found = Omit<SafeguardState, 'safeguard'>;

const OPEN: Found = { state: 'open', at: null, fillId: null };
const known = (isKept: boolean, at: Instant, fillId: string | null = null): Found => ({
  state: isKept ? 'kept' : 'not_kept',
  at,
  fillId,
});

/** Whether a granted override's safeguards were kept, as far as it can be known. */
export function safeguardsKept(
  { safeguards, maxSize }: Pick<Override, 'safeguards' | 'maxSize'>,
  after: AfterOverride,
): SafeguardState[] {
  return safeguards.map(({ safeguard, state }) => ({
    safeguard,
    ...(state === 'done' ? DONE : foundOf(safeguard, maxSize, after)),
  }));
}

/** What was written when it was asked is kept for good. */
const DONE: Found = { state: 'kept', at: null, fillId: null };

function foundOf(safeguard: Safeguard, maxSize: Override['maxSize'], after: AfterOverride): Found {
  switch (safeguard) {
    case 'half_size':
      return sizeKept(maxSize, after);
    case 'no_more_trades_today':
      return lastTradeKept(after);
    case 'time_exit':
      return exitKept(after) ?? answered(safeguard, after);
    case 'hard_stop':
    case 'alarm_set':
      return answered(safeguard, after);
    default:
      return OPEN;
  }
}

function sizeKept(maxSize: Override['maxSize'], { trade }: AfterOverride): Found {
  if (trade === null || maxSize === null) return OPEN;
  const max = decimal(maxSize.size);
  const beyond = trade.entries.find(({ openSize }) => compare(openSize, max) > 0);
  if (beyond) return known(false, beyond.at, beyond.fillId);
  return trade.closedAt === null ? OPEN : known(true, trade.closedAt);
}

function lastTradeKept({ laterEntries, dayEnd, now }: AfterOverride): Found {
  const later = laterEntries
    .filter(({ at }) => at < dayEnd)
    .sort((a, b) => a.at - b.at || (a.fillId < b.fillId ? -1 : 1))[0];
  if (later) return known(false, later.at, later.fillId);
  return now < dayEnd ? OPEN : known(true, dayEnd);
}

/** By the planned time where there is one, so that nothing is asked that is known. */
function exitKept({ trade }: AfterOverride): Found | null {
  if (!trade || trade.exitTime === null || trade.closedAt === null) return null;
  return known(trade.closedAt <= trade.exitTime, trade.closedAt);
}

function answered(safeguard: AskedAfter, { post }: AfterOverride): Found {
  const answer = post?.answers[safeguard];
  return post === null || answer === undefined ? OPEN : known(answer === 'yes', post.at);
}

/** What a post entry is to ask: safeguards that no fact of the trade decides. */
export const questionsOf = (
  overrides: readonly Pick<Override, 'safeguards'>[],
  exitTime: string | null | undefined,
): AskedAfter[] =>
  ASKED_AFTER.filter(
    (asked) =>
      !(asked === 'time_exit' && exitTime) &&
      overrides.some(({ safeguards }) => safeguards.some(({ safeguard }) => safeguard === asked)),
  );

/** All of them together, as the figures of overrides count them. */
export function allKept(states: readonly SafeguardState[]): SafeguardState['state'] {
  if (states.some(({ state }) => state === 'not_kept')) return 'not_kept';
  return states.every(({ state }) => state === 'kept') ? 'kept' : 'open';
}
