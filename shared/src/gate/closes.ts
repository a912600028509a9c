import type { Instant } from '../time/index.ts';
import type { GateClose } from './read-facts.ts';
import type { Figures, GateInput } from './types.ts';
import { countShare } from './words.ts';

export const MINUTE_MS = 60_000;

/** Those closed by the instant, out of closes in their order. */
export function closedBy(closes: readonly GateClose[], asOf: Instant): readonly GateClose[] {
  let end = closes.length;
  while (end > 0 && (closes[end - 1] as GateClose).closedAt > asOf) end -= 1;
  return end === closes.length ? closes : closes.slice(0, end);
}

/** What the account has closed by the instant, in the order of the closes. */
export const accountCloses = ({ figures, asOf }: GateInput): readonly GateClose[] =>
  closedBy(figures.accountCloses, asOf);

/** When the last of them closed. */
export const lastClosing = (closes: readonly GateClose[]): Instant | undefined =>
  closes.at(-1)?.closedAt;

export const isLoss = (close: GateClose): boolean => close.result === 'loss';

/** Figures of a gap: the whole minutes since a close, and how many the rule wants. */
export const gapFigures =
  (closedAt: Instant, minutes: number, { asOf }: GateInput): (() => Figures) =>
  () => ({
    observed: `${Math.floor((asOf - closedAt) / MINUTE_MS)}`,
    limit: `${minutes}`,
    unit: 'minutes',
    ...(asOf > closedAt ? { margin: countShare(minutes * MINUTE_MS, asOf - closedAt) } : {}),
  });
