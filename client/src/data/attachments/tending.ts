import type { Pictures } from './pictures.ts';

const FIRST_MS = 2_000;
const LONGEST_MS = 5 * 60_000;

/** Sends what waits whenever there is a reason to think that it goes now, and else ever more seldom. */
export class Tending {
  readonly #pictures: Pick<Pictures, 'tend'>;
  readonly #end = new AbortController();
  readonly #stopFollowing: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pauseMs = FIRST_MS;

  /** @param follow calls back whenever rows of pictures have changed */
  constructor(pictures: Pick<Pictures, 'tend'>, follow: (wake: () => void) => () => void) {
    this.#pictures = pictures;
    const { signal } = this.#end;
    addEventListener('online', () => this.wake(), { signal });
    addEventListener('focus', () => this.wake(), { signal });
    this.#stopFollowing = follow(() => this.wake());
    this.wake();
  }

  wake(): void {
    this.#pauseMs = FIRST_MS;
    this.#after(0);
  }

  stop(): void {
    this.#end.abort();
    this.#stopFollowing();
    clearTimeout(this.#timer);
  }

  #after(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#end.signal.aborted) return;
    this.#timer = setTimeout(() => void this.#run(), ms);
  }

  async #run(): Promise<void> {
    const isDone = await this.#pictures.tend().catch(() => false);
    if (isDone) return;
    this.#after(this.#pauseMs);
    this.#pauseMs = Math.min(LONGEST_MS, this.#pauseMs * 2);
  }
}
