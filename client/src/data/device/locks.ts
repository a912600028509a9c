/**
 * Names held across this browser's tabs. Where the browser has no locks (a page that is not served
 * securely), each tab is taken to be alone: a write that two tabs replay takes effect once anyway.
 */
const locks = (): LockManager | undefined => globalThis.navigator?.locks;

/** Holds a name until it is released. @returns the release */
export function holdName(name: string): () => void {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void locks()?.request(name, () => held);
  return release;
}

/**
 * Runs if no other tab is at it, so that a tab which the browser has put to sleep holds up none.
 * @returns whether it ran
 */
export async function ifAlone(name: string, run: () => Promise<void>): Promise<boolean> {
  const manager = locks();
  const runs = () => run().then(() => true);
  if (manager === undefined) return runs();
  return manager.request(name, { ifAvailable: true }, (lock) => (lock === null ? false : runs()));
}

/** Resolves when no tab holds a name any more. */
export async function whenFree(name: string): Promise<void> {
  await locks()?.request(name, () => {});
}

/** Which of the names that begin so are held by any tab, without that beginning. */
export async function heldNames(prefix: string): Promise<Set<string>> {
  const { held = [] } = (await locks()?.query()) ?? {};
  const names = held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name] : []));
  return new Set(names.map((name) => name.slice(prefix.length)));
}

/**
 * Holds a name in one tab at a time, until the signal gives it up. The tab that is looked at takes
 * it from the one that has it: that one may be asleep and would hold on to it.
 */
export class Leadership {
  readonly #name: string;
  readonly #onChange: (isLeading: boolean) => void;
  readonly #end: AbortSignal;
  #queued = new AbortController();
  /** Which of this tab's requests counts; earlier ones are void. */
  #turn = 0;
  #isLeading = false;

  constructor(name: string, end: AbortSignal, onChange: (isLeading: boolean) => void) {
    this.#name = name;
    this.#end = end;
    this.#onChange = onChange;
    end.addEventListener('abort', () => this.#queued.abort());
  }

  get isLeading(): boolean {
    return this.#isLeading;
  }

  /** Leads once no other tab does. */
  queue(): void {
    this.#queued = new AbortController();
    this.#ask({ signal: this.#queued.signal });
  }

  /** Takes the name from whichever tab has it. */
  claim(): void {
    if (this.#isLeading || this.#end.aborted) return;
    this.#queued.abort();
    this.#ask({ steal: true });
  }

  #ask(options: LockOptions): void {
    this.#turn += 1;
    const turn = this.#turn;
    const manager = locks();
    if (manager === undefined) {
      this.#set(true);
      return;
    }
    const ended = new Promise<void>((resolve) =>
      this.#end.addEventListener('abort', () => resolve()),
    );
    manager
      .request(this.#name, options, () => {
        if (turn !== this.#turn || this.#end.aborted) return;
        this.#set(true);
        return ended;
      })
      // Taken by another tab, or given up before it was this one's turn.
      .catch(() => {
        if (turn !== this.#turn || this.#end.aborted) return;
        this.#set(false);
        this.queue();
      });
  }

  #set(isLeading: boolean): void {
    if (isLeading === this.#isLeading) return;
    this.#isLeading = isLeading;
    this.#onChange(isLeading);
  }
}
