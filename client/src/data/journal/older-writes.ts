import type { JournalRow } from './journal.ts';
import type { SentAsWritten } from './push-as-written.ts';

export interface SentOlder extends SentAsWritten {
  /** The journal's losses before the server was asked. */
  readonly losses: number;
}

export interface OlderWritesOptions {
  /** Those that wait and that no other tab takes care of, read anew. */
  readonly find: () => Promise<readonly JournalRow[]>;
  readonly send: (rows: readonly JournalRow[]) => Promise<SentOlder>;
  /** Called with what the server has of them. @returns false where it may have lost that since */
  readonly onTaken: (sent: SentOlder) => Promise<boolean>;
}

/**
 * What older versions of the app wrote is sent as those would have, before anything else is pushed: newer
 * writes may build on it. One look at a time; whoever asks meanwhile waits for one that begins after.
 */
export class OlderWrites {
  readonly #options: OlderWritesOptions;
  #looking: Promise<boolean> = Promise.resolve(true);
  #next: Promise<boolean> | null = null;
  /** The last look left nothing that has to go first, and none was asked for since. */
  #isClear = false;

  constructor(options: OlderWritesOptions) {
    this.#options = options;
  }

  /**
   * Looks for such writes and sends them.
   * @returns whether others may follow: not where one would overtake those that got no answer
   */
  send(): Promise<boolean> {
    this.#isClear = false;
    this.#next ??= this.#looking.then(() => {
      this.#next = null;
      this.#looking = this.#look();
      return this.#looking;
    });
    return this.#next;
  }

  /** Resolves once others may follow. @throws where they may not yet */
  async goFirst(): Promise<void> {
    if (this.#isClear || (await this.send())) return;
    throw new Error('expected an answer to what an older version wrote, found none');
  }

  async #look(): Promise<boolean> {
    // What cannot be read or settled holds nothing back.
    const rows = await this.#options.find().catch(complain);
    if (rows !== undefined && rows.length > 0 && !(await this.#sent(rows))) return false;
    if (this.#next === null) this.#isClear = true;
    return true;
  }

  /** @returns whether all of them were answered, one way or another, by the server as it is now */
  async #sent(rows: readonly JournalRow[]): Promise<boolean> {
    const { send, onTaken } = this.#options;
    const sent = await send(rows).catch(complain);
    if (sent === undefined) return true;
    const isKept = await onTaken(sent).catch(complain);
    return isKept !== false && !sent.isCutShort;
  }
}

function complain(error: unknown): undefined {
  console.error('what an older version wrote could not be read, sent or settled', error);
}
