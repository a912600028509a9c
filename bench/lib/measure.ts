export interface Timing {
  /** Microseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Of values in rising order. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;

export const median = (values: readonly number[]): number =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );

/** Times each call by itself, in microseconds. */
export async function timed<T>(inputs: readonly T[], call: (input: T) => unknown): Promise<Timing> {
  const times: number[] = [];
  for (const input of inputs) {
    const began = performance.now();
    const answer = call(input);
    if (answer instanceof Promise) await answer;
    times.push((performance.now() - began) * 1000);
  }
  times.sort((a, b) => a - b);
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** The medians of several rounds. */
export const medianOf = (rounds: readonly Timing[]): Timing => ({
  p50: median(rounds.map((round) => round.p50)),
  p99: median(rounds.map((round) => round.p99)),
});
