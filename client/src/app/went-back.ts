let isBack = false;

// Heard before the router hears it, which renders at once what the address says.
const hear = (name: string, back: boolean) =>
  addEventListener(
    name,
    () => {
      isBack = back;
    },
    { capture: true },
  );
hear('popstate', true);
// The router tells of these; the browser has no such events.
hear('pushState', false);
hear('replaceState', false);

/** Whether the last change of address was the browser's own way back or forward. */
export const wentBack = (): boolean => isBack;
