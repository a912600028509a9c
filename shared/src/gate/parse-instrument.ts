import { parseDecimal, sign } from '../decimal/index.ts';
import type { InstrumentSpec } from '../generated/types.ts';
import type { ParsedInstrument } from './types.ts';

/** An instrument whose sizes can be judged, or null where its precision is unknown. */
export function parseInstrument(spec: InstrumentSpec | null): ParsedInstrument | null {
  if (spec === null) return null;
  const lotStep = parseDecimal(spec.lotStep);
  const minLot = parseDecimal(spec.minLot);
  if (!lotStep || !minLot || sign(lotStep) <= 0 || sign(minLot) <= 0) return null;
  return { spec, lotStep, minLot };
}
