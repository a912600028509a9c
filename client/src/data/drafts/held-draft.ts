import { Once } from '../once.ts';
import type { DraftStore } from './draft-store.ts';

export interface DraftState<T> {
  readonly value: T;
  readonly isRestored: boolean;
}

/** What is stored, and where nothing was typed before, what has been typed since the form opened. */
function together<T extends object>(start: T, stored: Partial<T>, typed: T): T {
  const merged = { ...typed };
  for (const name of Object.keys(stored) as (keyof T)[]) {
    const before = stored[name];
    if (before !== undefined && (typed[name] === start[name] || !isSame(before, start[name]))) {
      merged[name] = before;
    }
  }
  return merged;
}

/** What is stored, and over it what was typed since: where it could not be read for long, that is what counts. */
function typedOver<T extends object>(start: T, stored: Partial<T>, typed: T): T {
  const names = (Object.keys(typed) as (keyof T)[]).filter((n) => !isSame(typed[n], start[n]));
  return { ...start, ...stored, ...Object.fromEntries(names.map((n) => [n, typed[n]])) };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The draft of one form. A form can be typed into before its stored draft has been read: what is
 * stored then stays, and nothing is written over it unread.
 */
export class HeldDraft<T extends object> {
  readonly #open: () => Promise<DraftStore> | undefined;
  readonly #key: string;
  readonly #start: T;
  readonly #listeners = new Set<() => void>();
  #state: DraftState<T>;
  readonly #reading = new Once(() => this.#restore());
  #isDiscarded = false;
  /** It could not be read before. */
  #hasFailed = false;
  /** It is to be discarded still. */
  #isOwedDiscard = false;

  /** @param start the form as it is where nothing is stored */
  constructor(open: () => Promise<DraftStore> | undefined, key: string, start: T) {
    this.#open = open;
    this.#key = key;
    this.#start = start;
    this.#state = { value: start, isRestored: false };
  }

  readonly get = (): DraftState<T> => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    // One that cannot be read now is read at the next key, which tells whether it is kept.
    this.#reading.get().catch(() => {});
    return () => this.#listeners.delete(listener);
  };

  /** @returns whether this device has kept it */
  async change(value: T): Promise<boolean> {
    this.#isDiscarded = false;
    this.#show({ ...this.#state, value });
    try {
      await this.#reading.get();
      if (!this.#isDiscarded) await (await this.#open())?.save(this.#key, this.#state.value);
      return true;
    } catch {
      return false;
    }
  }

  discard(start: T): void {
    this.#isDiscarded = true;
    this.#show({ value: start, isRestored: false });
    void this.#open()
      ?.then((drafts) => drafts.discard(this.#key))
      .catch(() => {
        this.#isOwedDiscard = true;
      });
  }

  async #restore(): Promise<void> {
    const stored = await this.#load();
    if (stored === undefined || this.#isDiscarded || this.#isOwedDiscard) return;
    // Fields that a newer version of the form has begin empty.
    const join = this.#hasFailed ? typedOver : together;
    this.#show({ value: join(this.#start, stored, this.#state.value), isRestored: true });
  }

  async #load(): Promise<Partial<T> | undefined> {
    try {
      const drafts = await this.#open();
      return (await drafts?.load(this.#key)) as Partial<T> | undefined;
    } catch (error) {
      this.#hasFailed = true;
      throw error;
    }
  }

  #show(state: DraftState<T>): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
