import { Observable } from '../observable.ts';

/** Opens what this device keeps for a person, and tells where it could not. */
export class Opening {
  /** At the last try, something could not be opened. */
  readonly hasFailed = new Observable(false);
  readonly #parts: readonly (() => Promise<unknown>)[];
  readonly #end: AbortSignal;

  /** @param parts each opens one after the other, and is done at once where it is open */
  constructor(end: AbortSignal, ...parts: readonly (() => Promise<unknown>)[]) {
    this.#end = end;
    this.#parts = parts;
  }

  async start(): Promise<void> {
    try {
      for (const open of this.#parts) if (!this.#end.aborted) await open();
      this.hasFailed.set(false);
    } catch (error) {
      if (this.#end.aborted) return;
      console.error('what this device keeps could not be opened', error);
      this.hasFailed.set(true);
    }
  }

  /** There is a reason to hope that what failed before opens now. */
  async tryAgain(): Promise<void> {
    if (this.hasFailed.get()) await this.start();
  }
}
