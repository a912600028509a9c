import type { JournalRow } from '../../../client/src/data/journal/journal.ts';

export type StoredRow = JournalRow & { readonly settledAt?: number };

/** A device's journal as it is on the disk: what is in here outlives any kill. */
export class JournalDisk {
  readonly rows = new Map<string, StoredRow>();
  writes = 0;
  losses = 0;
  epoch: string | undefined;
  deviceId: string | undefined;

  constructor(
    readonly onAppend: (row: JournalRow) => void,
    readonly onLetGo: (key: string) => void,
  ) {}

  change(key: string, over: Partial<StoredRow>): void {
    const row = this.rows.get(key);
    if (row !== undefined) this.rows.set(key, { ...row, ...over });
  }

  /** Writes that the server has not answered yet. */
  get waiting(): StoredRow[] {
    return [...this.rows.values()].filter(
      ({ state }) => state === 'written' || state === 'mutated',
    );
  }
}
