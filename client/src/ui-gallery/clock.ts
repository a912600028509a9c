/** A fixed start that moves on, so that shots of the page differ only in the seconds. */
const START = Date.parse('2026-11-24T10:02:00Z');
const loaded = performance.now();

export const now = (): number => START + (performance.now() - loaded);

export const after = (minutes: number): string =>
  new Date(START + minutes * 60_000 + 4_000).toISOString();
