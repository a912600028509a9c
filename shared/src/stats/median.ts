import { quotient, whole } from './quotient.ts';

/** The middle of whole numbers, or the mean of the two in the middle; null of none. */
export function medianOf(values: readonly number[]): string | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) return null;
  return quotient(whole(low + high), whole(2));
}
