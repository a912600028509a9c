import { add, type Decimal, maximum, subtract, toText, ZERO } from '../decimal/index.ts';

export interface Drawdown {
  readonly max: string;
  readonly current: string;
}

/** Peak to trough, and peak to the end, of a sum that begins at 0; values in order of their closing. */
export function drawdownOf(values: readonly Decimal[]): Drawdown {
  let [total, peak, deepest] = [ZERO, ZERO, ZERO];
  for (const value of values) {
    total = add(total, value);
    peak = maximum(peak, total);
    deepest = maximum(deepest, subtract(peak, total));
  }
  return { max: toText(deepest), current: toText(subtract(peak, total)) };
}
