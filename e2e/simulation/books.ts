import type { JournalRow } from '../../client/src/data/journal/journal.ts';

/** One write as the simulation remembers it, beside what devices and the server do. */
export interface Noted {
  readonly row: JournalRow;
  readonly device: string;
  /** The device's storage was wiped since, or let go of what was settled long ago: nothing brings the write back. */
  isOrphan: boolean;
  /** It may be missing in the end: it had never been sent, or its server was restored without it. */
  mayBeMissing: boolean;
}

/** Every write that any device has stored, by its key. */
export class Books {
  readonly writes = new Map<string, Noted>();

  note(row: JournalRow, device: string): void {
    this.writes.set(row.key, { row, device, isOrphan: false, mayBeMissing: false });
  }

  /** A device's storage is gone. @returns keys of what it held and the server had not taken */
  wipe(device: string, isTaken: (key: string) => boolean): string[] {
    const lost: string[] = [];
    for (const [key, noted] of this.writes) {
      if (noted.device !== device || noted.isOrphan) continue;
      noted.isOrphan = true;
      if (isTaken(key)) continue;
      noted.mayBeMissing = true;
      lost.push(key);
    }
    return lost;
  }

  /** A device keeps what is settled for a restored server no longer. What no server ever took is owed all the same. */
  letGo(key: string, { wasTaken, isTaken }: { wasTaken: boolean; isTaken: boolean }): void {
    const noted = this.writes.get(key);
    if (noted === undefined || !wasTaken) return;
    noted.isOrphan = true;
    if (!isTaken) noted.mayBeMissing = true;
  }

  /** The server went back: what orphans it had taken since is nowhere any more. */
  restore(isTaken: (key: string) => boolean): void {
    for (const [key, noted] of this.writes) {
      if (noted.isOrphan && !isTaken(key)) noted.mayBeMissing = true;
    }
  }
}
