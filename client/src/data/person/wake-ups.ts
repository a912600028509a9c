/** Calls back when the browser is online again or the page is looked at again. */
export function onWakeUp(signal: AbortSignal, wake: () => void): void {
  addEventListener('online', wake, { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') wake();
    },
    { signal },
  );
}

/** Calls back when the page may be about to go. */
export function onHidden(signal: AbortSignal, hidden: () => void): void {
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') hidden();
    },
    { signal },
  );
}

/** Resolves after the page was painted; a page in the background is not painted. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 200);
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
