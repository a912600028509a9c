import type { KeyOutcome } from '@mast/database';
import type { EventEnvelope } from '@mast/shared/events';

export interface LedgerEntry {
  readonly key: string;
  readonly outcome: KeyOutcome;
}

/** What a server has committed, as seen from outside: keys in their order, and events that left it. */
export class Ledger {
  entries: readonly LedgerEntry[] = [];
  events: ReadonlyMap<string, EventEnvelope> = new Map();
  /** Decisions that a device was sent, as they were sent. */
  decisions: ReadonlyMap<string, unknown> = new Map();
  /** Keys that were committed at any time, in what a restore took back, too. */
  readonly everTaken = new Set<string>();

  commit(entries: readonly LedgerEntry[]): void {
    this.entries = [...this.entries, ...entries];
    for (const { key } of entries) this.everTaken.add(key);
  }

  see(event: EventEnvelope): void {
    this.events = new Map(this.events).set(event.id, event);
  }

  outcomeOf(key: string): KeyOutcome | undefined {
    return this.entries.find((entry) => entry.key === key)?.outcome;
  }

  /** @returns what forgets everything since */
  mark(): () => void {
    const { entries, events, decisions } = this;
    return () => Object.assign(this, { entries, events, decisions });
  }
}
