import {
  compare,
  type Decimal,
  decimal,
  divide,
  minimum,
  multiply,
  toText,
} from '../decimal/index.ts';
import { conclude, type Judgement } from '../gate/index.ts';
import type { Override, Safeguard } from '../generated/types.ts';

const TWO = decimal('2');

/**
 * The largest size under an override: what was planned, or half of the smaller of that and of the
 * largest size within all rules.
 * @returns `below_lot` where half of it is less than the smallest
 */
export function sizeUnder(
  { rules, input: { size } }: Judgement,
  safeguards: readonly Safeguard[],
): Override['maxSize'] | 'below_lot' {
  if (!size?.asked) return null;
  const of = (largest: Decimal) => ({ size: toText(largest), unit: size.unit });
  if (!safeguards.includes('half_size')) return of(size.asked);
  const within = conclude(rules, size.unit).maxSize?.size;
  const half = divide(
    minimum(size.asked, within ?? size.asked),
    multiply(TWO, size.step),
    0,
    'down',
  );
  const floored = multiply(half, size.step);
  return compare(floored, size.smallest) < 0 ? 'below_lot' : of(floored);
}
