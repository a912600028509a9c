const STEPS = 10;

/**
 * What comes about within a time, else undefined. It is the time of a page at work: one that was stopped for
 * long, as phones do, finds one timer over time and not all of it.
 */
export const within = <T>(ms: number, awaited: Promise<T>): Promise<T | undefined> =>
  Promise.race([awaited, patience(ms)]);

async function patience(ms: number): Promise<undefined> {
  for (let step = 0; step < STEPS; step += 1) {
    await new Promise((resolve) => setTimeout(resolve, ms / STEPS));
  }
}
