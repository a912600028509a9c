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
      .catch(() => {});
  }

  async #restore(): Promise<void> {
    const drafts = await this.#open();
    const stored = (await drafts?.load(this.#key)) as Partial<T> | undefined;
    if (stored === undefined || this.#isDiscarded) return;
    // Fields that a newer version of the form has begin empty.
    const value = together(this.#start, stored, this.#state.value);
    this.#show({ value, isRestored: true });
  }

  #show(state: DraftState<T>): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
