/**
 * Runs something in a moment in which nothing is tapped or drawn; at once in Safari, which has none to tell of.
 * @param most ms after which it runs all the same
 */
export function whenIdle(run: () => void, most?: number): void {
  if (typeof requestIdleCallback !== 'function') run();
  else requestIdleCallback(run, most === undefined ? {} : { timeout: most });
}
