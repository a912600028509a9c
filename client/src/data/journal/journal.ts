import type { MutationArgs, MutationName } from '@mast/shared/mutations';
import type { MutationMeta } from '@mast/shared/types';
import type { WriteArgs } from '../types.ts';

/** One write as this device keeps it until the server has answered it. */
export interface JournalRow<N extends MutationName = MutationName> {
  readonly key: string;
  readonly mutation: N;
  /** Whole, with the key and the device's clocks, so that a replay is the same write. */
  readonly args: MutationArgs[N];
  readonly schemaVersion: string;
  readonly deviceTime: string;
  /** Which start of the page wrote it. */
  readonly bootId: string;
  /**
   * Whether Replicache was given it, and by which ids it knows it. An answered one has reached the
   * server; it stays until the rows that came with the answer are surely on the disk too.
   */
  readonly state: 'written' | 'mutated' | 'answered';
  readonly clientId: string | null;
  readonly mutationId: number | null;
}

/** The write-ahead journal of one person on this device. */
export interface Journal {
  /** Resolves once the row is on the disk. @param stamp makes the meta from the device's counter */
  append<N extends MutationName>(
    mutation: N,
    args: WriteArgs<N>,
    stamp: (counter: number) => MutationMeta,
  ): Promise<JournalRow<N>>;
  /** Notes under which ids Replicache holds a row; a row that is gone stays gone. */
  note(key: string, clientId: string, mutationId: number): Promise<void>;
  /** Notes that the server has answered these. */
  answer(keys: readonly string[]): Promise<void>;
  /** Every row, in the order in which they were written. */
  rows(): Promise<JournalRow[]>;
  remove(keys: readonly string[]): Promise<void>;
  close(): void;
}
