import {
  add,
  type Decimal,
  maximum,
  multiply,
  negate,
  round,
  subtract,
  toText,
  ZERO,
} from '@mast/shared/decimal';
import { costAtStop, costOf, notionalOfLot } from '@mast/shared/gate/cost';
import type { Facts, InstrumentSpec } from '@mast/shared/types';

/** Without a stop what is bought outright may lose all of it; what any other may lose is not known. */
const SPOT: ReadonlySet<InstrumentSpec['class']> = new Set(['crypto', 'share', 'fund']);

/** Decimals of the contracts have at most this many places. */
const PLACES = 18;

const upwards = (value: Decimal): string => toText(round(value, PLACES, 'up'));

export interface PricedPosition {
  readonly side: 'long' | 'short';
  readonly size: Decimal;
  readonly averageEntry: Decimal;
  readonly stop: Decimal | null;
  readonly spec: InstrumentSpec;
  readonly fx: NonNullable<Facts['fx']>;
}

/** Open size at the average entry, in the account currency. */
function notionalAt(price: Decimal, { size, spec, fx }: PricedPosition): Decimal {
  return multiply(notionalOfLot(price, spec, fx).perLot, size);
}

/**
 * Notional and open risk of a position in the account currency. The risk is what it loses at its
 * stop, with the exit fee and never below zero (docs/gate.md). More than 18 places are rounded up.
 */
export function positionFigures(position: PricedPosition): {
  notional: string;
  openRisk: string | null;
} {
  const { side, size, averageEntry, stop, spec, fx } = position;
  const notional = notionalAt(averageEntry, position);
  if (stop === null) {
    return {
      notional: upwards(notional),
      openRisk: SPOT.has(spec.class) ? upwards(notional) : null,
    };
  }
  const fall = subtract(notional, notionalAt(stop, position));
  const exitOnly = { ...spec, fee: { ...spec.fee, entry: '0' } };
  const fee = costOf(costAtStop(stop, stop, exitOnly, fx), size);
  const loss = add(side === 'long' ? fall : negate(fall), fee);
  return { notional: upwards(notional), openRisk: upwards(maximum(ZERO, loss)) };
}
