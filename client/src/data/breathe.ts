/** Lets what waits come first: a key, a tap, a frame. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
