import type { JournalRow } from './journal.ts';

/** The server forgets keys after this long, so that an older write could take effect twice. */
const KEYS_KEPT_MS = 90 * 24 * 60 * 60_000;

export interface ReplayContext {
  /** Keys of the mutations that Replicache holds and will push by itself. */
  readonly held: ReadonlySet<string>;
  /** Starts of the page that are still open: each takes care of its own rows. */
  readonly liveBoots: ReadonlySet<string>;
  /** This start of the page: what it saw answered, it holds. */
  readonly ownBoot: string;
  /** Keys that this tab is just about to hand to Replicache. */
  readonly inFlight: ReadonlySet<string>;
  readonly schemaVersion: string;
  readonly now: number;
}

export interface ReplayPlan {
  /** To be mutated again, in this order, each under its own key. */
  readonly mutate: readonly JournalRow[];
  /** Written by an older version of the app: to be pushed as that version would have. */
  readonly pushAsWritten: readonly JournalRow[];
  /** So old that the person has to be asked first. */
  readonly heldBack: readonly JournalRow[];
  /** As old, but answered once: nothing is left to do for them. */
  readonly done: readonly JournalRow[];
}

const isTooOld = (row: JournalRow, now: number): boolean =>
  row.sendAnyway !== true && now - Date.parse(row.deviceTime) > KEYS_KEPT_MS;

/** Which rows nobody but the journal holds any more. */
export function planReplay(rows: readonly JournalRow[], context: ReplayContext): ReplayPlan {
  const lost = rows.filter(
    (row) =>
      !context.held.has(row.key) &&
      !context.inFlight.has(row.key) &&
      !context.liveBoots.has(row.bootId) &&
      !(row.state === 'answered' && row.bootId === context.ownBoot),
  );
  const old = lost.filter((row) => isTooOld(row, context.now));
  const sent = lost.filter((row) => !isTooOld(row, context.now));
  const isOfToday = (row: JournalRow) => row.schemaVersion === context.schemaVersion;
  return {
    mutate: sent.filter(isOfToday),
    pushAsWritten: sent.filter((row) => !isOfToday(row)),
    heldBack: old.filter(({ isKnown }) => isKnown !== true),
    done: old.filter(({ isKnown }) => isKnown === true),
  };
}
