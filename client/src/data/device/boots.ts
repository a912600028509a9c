import { heldNames, holdName, ifAlone, whenFree } from './locks.ts';

/** A replay that another tab was in the way of is tried again after this. */
const AGAIN_MS = 3_000;

/** The starts of the page that are open in this browser's tabs, as one person. */
export class Boots {
  readonly #prefix: string;
  readonly #replayName: string;

  /** @param end lets go of this start's own name */
  constructor(userId: string, bootId: string, end: AbortSignal) {
    this.#prefix = `mast-${userId}-boot-`;
    this.#replayName = `mast-${userId}-replay`;
    end.addEventListener('abort', holdName(this.#prefix + bootId));
  }

  readonly open = (): Promise<Set<string>> => heldNames(this.#prefix);

  /** Resolves when such a start has ended. */
  readonly whenEnded = (bootId: string): Promise<void> => whenFree(this.#prefix + bootId);

  /** Replays alone among the tabs; where another one is at it, calls back a little later instead. */
  async replayAlone(run: () => Promise<void>, again: () => void): Promise<void> {
    if (!(await ifAlone(this.#replayName, run))) setTimeout(again, AGAIN_MS);
  }
}
