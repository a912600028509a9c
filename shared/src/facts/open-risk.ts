import {
  add,
  type Decimal,
  decimal,
  maximum,
  multiply,
  negate,
  subtract,
  ZERO,
} from '../decimal/index.ts';
import type { InstrumentSpec } from '../generated/types.ts';
import { averageOpenEntry, type TradeAsOf } from './as-of.ts';
import { factText } from './fact-text.ts';

const SPOT: ReadonlySet<InstrumentSpec['class']> = new Set(['crypto', 'share', 'fund']);

/**
 * Money lost if the recorded stop of an open position is hit, with the exit fee; 0 for a stop
 * beyond the entry. Without a stop a spot position risks its whole notional, and the risk of any
 * other is not known.
 */
export function openRiskOf(view: TradeAsOf, spec: InstrumentSpec, fx: string): string | null {
  const { trade, openSize, stop: recorded } = view;
  const perPoint = multiply(multiply(decimal(spec.pointValue), decimal(fx)), openSize);
  const entry = averageOpenEntry(view);
  if (recorded === null) {
    return SPOT.has(spec.class) ? factText(multiply(entry, perPoint), 'up') : null;
  }
  const stop = decimal(recorded);
  const points = trade.side === 'long' ? subtract(entry, stop) : negate(subtract(entry, stop));
  const loss = add(multiply(points, perPoint), exitFee(openSize, stop, spec, fx));
  return factText(maximum(ZERO, loss), 'up');
}

function exitFee(openSize: Decimal, stop: Decimal, spec: InstrumentSpec, fx: string): Decimal {
  const rate = decimal(fx);
  const fee = multiply(decimal(spec.fee.exit), rate);
  switch (spec.fee.model) {
    case 'none':
      return ZERO;
    case 'fixed':
      return fee;
    case 'per_lot':
      return multiply(fee, openSize);
    case 'percent': {
      const notional = multiply(multiply(stop, decimal(spec.pointValue)), openSize);
      return multiply(multiply(notional, fee), decimal('0.01'));
    }
  }
}
