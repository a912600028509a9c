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

/** Runs if no other tab is at it, so that a tab which the browser has put to sleep holds up none. */
export async function ifAlone(name: string, run: () => Promise<void>): Promise<void> {
  const manager = locks();
  if (manager === undefined) return run();
  await manager.request(name, { ifAvailable: true }, (lock) => (lock === null ? undefined : run()));
}

/** Which of the names that begin so are held by any tab, without that beginning. */
export async function heldNames(prefix: string): Promise<Set<string>> {
  const { held = [] } = (await locks()?.query()) ?? {};
  const names = held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name] : []));
  return new Set(names.map((name) => name.slice(prefix.length)));
}

/** Runs when this tab is the one that holds the name; the signal gives it up. */
export function whenLeading(name: string, signal: AbortSignal, lead: () => void): void {
  const manager = locks();
  if (manager === undefined) {
    lead();
    return;
  }
  const ended = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  const led = manager.request(name, { signal }, () => {
    lead();
    return ended;
  });
  // Given up before it was this tab's turn.
  led.catch(() => {});
}
