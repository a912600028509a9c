/** One request of the sync, without what was in it. */
export interface Asked {
  readonly path: string;
  /** ms */
  readonly at: number;
  readonly tookMs: number;
  /** Of the answer; 0 where there was none. */
  readonly status: number;
  /** The code of the error in the answer, if there was one. */
  readonly error: string | null;
}

const KEPT = 20;

/** The last requests of this page's sync. */
export class SyncLog {
  readonly #asked: Asked[] = [];

  note(asked: Asked): void {
    this.#asked.push(asked);
    if (this.#asked.length > KEPT) this.#asked.shift();
  }

  /** Newest first. */
  get latest(): readonly Asked[] {
    return this.#asked.toReversed();
  }
}
