/**
 * Shares one load among all who ask for it. One that failed is forgotten: what a chunk or a storage refused
 * once, the network that is back or the next ask may give.
 */
export class Once<T> {
  readonly #load: () => Promise<T>;
  #loading: Promise<T> | undefined;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  readonly get = (): Promise<T> => {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  };

  /** What was loaded; undefined where nobody asked for it, or it failed. Loads nothing. */
  async held(): Promise<T | undefined> {
    return this.#loading?.catch(() => undefined);
  }
}

/** A browser that finds its databases broken, and empties them, fails the first that is asked of them. */
export async function twice<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    return load();
  }
}
