import type { MutationArgs, MutationName } from '@mast/shared/mutations';
import type { MutationMeta } from '@mast/shared/types';
import type { WriteArgs } from '../types.ts';

/** One write as this device keeps it. */
export interface JournalRow<N extends MutationName = MutationName> {
  readonly key: string;
  readonly mutation: N;
  /** Whole, with the key and the device's clocks, so that a replay is the same write. */
  readonly args: MutationArgs[N];
  readonly schemaVersion: string;
  readonly deviceTime: string;
  /** Which start of the page takes care of it: it wrote it, or was the last to give it to Replicache. */
  readonly bootId: string;
  /**
   * Whether Replicache was given it, and by which ids it knows it. An answered one has reached the
   * server; it is settled once the rows that came with the answer are surely on the disk too. A
   * settled one is kept for a server that is restored from a backup of before it.
   */
  readonly state: JournalState;
  readonly clientId: string | null;
  readonly mutationId: number | null;
  /** The server has answered it; it waits again only because this device may have lost the answer. */
  readonly isKnown?: boolean;
  /** The person wants it sent although the server may have forgotten its key. */
  readonly sendAnyway?: boolean;
}

export const JOURNAL_STATES = ['written', 'mutated', 'answered', 'settled'] as const;
export type JournalState = (typeof JOURNAL_STATES)[number];

export const isUnanswered = ({ state }: JournalRow): boolean =>
  state === 'written' || state === 'mutated';

/** Whether it is on this device alone: what is made again after an answer is on the server too. */
export const isWaiting = (row: JournalRow): boolean => isUnanswered(row) && row.isKnown !== true;

/** Of a row that no start of the page takes care of: the tab that it is of may sleep for days. */
export const ANYBODYS = 'anybody';

/** What tells of a row that no replica holds it. */
export const UNHELD = { state: 'written', clientId: null, mutationId: null } as const;

/** Under which ids Replicache holds a row. */
export interface HeldAs {
  readonly key: string;
  readonly bootId: string;
  readonly clientId: string;
  readonly mutationId: number;
}

/** What of the settled rows is kept. */
export interface Retention {
  /** ms since it was settled */
  readonly ageMs: number;
  /** The newest so many rows. */
  readonly rows: number;
  /** The newest rows whose arguments come to this, in characters of JSON. */
  readonly size: number;
}

export interface Identity {
  readonly deviceId: string;
  /** Nothing was ever written in it. */
  readonly isNew: boolean;
}

/** The write-ahead journal of one person on this device. */
export interface Journal {
  /** Resolves once the row is on the disk. @param stamp makes the meta from the device's counter */
  append<N extends MutationName>(
    mutation: N,
    args: WriteArgs<N>,
    stamp: (counter: number) => MutationMeta,
  ): Promise<JournalRow<N>>;
  /** Takes in rows of another journal that are not in this one yet. @returns keys of those */
  admit(rows: readonly JournalRow[]): Promise<string[]>;
  /** Notes that the person wants these sent, however old they are. */
  allow(keys: readonly string[]): Promise<void>;
  /** Notes which start of the page gave rows to Replicache, and under which ids it holds them; a row that is gone stays gone. */
  note(held: readonly HeldAs[]): Promise<void>;
  /** How often what the server had answered may have been lost there; the first epoch counts, too. */
  losses(): Promise<number>;
  /**
   * Notes that the server has answered these.
   * @param losses as they were before it was asked
   * @returns false, and notes nothing, where there was another meanwhile: the answer may be of before it
   */
  answer(keys: readonly string[], losses: number): Promise<boolean>;
  /** Settles those of these that are answered. @param at ms */
  settle(keys: readonly string[], at: number): Promise<void>;
  /** Makes every answered and settled row wait again, as if Replicache had never had it. Counts as a loss. */
  reopen(): Promise<void>;
  /**
   * Notes the server's epoch and, where it is another than before, or the first that is heard of,
   * reopens: a push may have been answered under an epoch that nobody told.
   * @returns the losses then; null where it is the one that was known
   */
  meet(epoch: string): Promise<number | null>;
  /** Every row that is not settled, in the order in which they were written. */
  rows(): Promise<JournalRow[]>;
  /** Lets the settled rows go that are not to be kept. @param now ms */
  tidy(now: number, keep: Retention): Promise<void>;
  /**
   * Whose journal this is, noted when it is new.
   * @param counter so many writes this device has made by what is known outside of the journal
   */
  identify(deviceId: string, counter: number): Promise<Identity>;
  /** How many rows are in each state. */
  count(): Promise<Readonly<Record<JournalState, number>>>;
  remove(keys: readonly string[]): Promise<void>;
  close(): void;
}
