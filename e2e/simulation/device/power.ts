/** Whether a page still runs. A fuse lets it do so many more things to its storage. */
export class Power {
  readonly #ended: Promise<void>;
  #end: () => void = () => {};
  #fuse = Number.POSITIVE_INFINITY;

  constructor() {
    this.#ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  get isOn(): boolean {
    return this.#fuse > 0;
  }

  /** @param uses until the page is killed */
  fuse(uses: number): void {
    this.#fuse = uses;
  }

  cut(): void {
    this.#fuse = 0;
    this.#end();
  }

  /** Resolves where the page runs; what a killed page waits for never comes. */
  async use(): Promise<void> {
    if (!this.isOn) {
      this.#end();
      // One of its own: a promise that all share would keep every page that ever waited for it.
      return new Promise(() => {});
    }
    this.#fuse -= 1;
  }

  /** What the page does, or undefined where it is killed over it. */
  async during<T>(run: () => Promise<T>): Promise<T | undefined> {
    return Promise.race([run(), this.#ended.then(() => undefined)]);
  }
}
