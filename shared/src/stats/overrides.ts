import { type ResultSum, resultSum } from './breaches.ts';
import type { StatsTrade } from './trade.ts';

export interface OverrideFact {
  /** `open` while it waits for its answer. */
  readonly decision: 'granted' | 'denied' | 'withdrawn' | 'open';
  /** `open` until it can be known. */
  readonly safeguards: 'kept' | 'not_kept' | 'open';
}

export interface OverrideFigures {
  readonly asked: number;
  readonly granted: number;
  readonly denied: number;
  readonly withdrawn: number;
  /** Of the granted ones whose safeguards are known. */
  readonly safeguards: { readonly kept: number; readonly known: number };
  readonly result: ResultSum;
}

export function overrideFigures(
  overrides: readonly OverrideFact[],
  trades: readonly StatsTrade[],
): OverrideFigures {
  const count = (decision: OverrideFact['decision']) =>
    overrides.filter((one) => one.decision === decision).length;
  const known = overrides.filter(
    ({ decision, safeguards }) => decision === 'granted' && safeguards !== 'open',
  );
  return {
    asked: overrides.length,
    granted: count('granted'),
    denied: count('denied'),
    withdrawn: count('withdrawn'),
    safeguards: {
      kept: known.filter(({ safeguards }) => safeguards === 'kept').length,
      known: known.length,
    },
    result: resultSum(trades.filter(({ underOverride }) => underOverride)),
  };
}
