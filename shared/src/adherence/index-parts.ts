import { absolute, type Decimal, HUNDRED, sign, subtract } from '../decimal/index.ts';
import { falling, HALF, NOTHING, type Share, share, shareOf, WHOLE } from './share.ts';
import type { Parts } from './trade-parts.ts';

export type IndexPart = 'amount' | 'date' | 'fund' | 'sale';

/** A contribution as it was scheduled; null where that was not. */
export interface IndexPlan {
  readonly amount: Decimal | null;
  readonly tolerancePct: Decimal;
  readonly toleranceDays: number;
  /** Null where the fund list is not kept. */
  readonly funds: readonly string[] | null;
}

export interface IndexActual {
  readonly amount: Decimal | null;
  /** Days between the scheduled date and the action, either way. */
  readonly daysOff: number | null;
  readonly fund: string | null;
  readonly isUnscheduledSale: boolean | null;
}

const OFF_NONE = share(1, 2);

const yesOrNo = (is: boolean): Share => (is ? WHOLE : NOTHING);

export function indexParts(plan: IndexPlan, actual: IndexActual): Parts<IndexPart> {
  const { funds } = plan;
  const { fund, isUnscheduledSale } = actual;
  return {
    amount: amountPart(plan, actual),
    date: datePart(plan, actual),
    fund: funds === null || fund === null ? null : yesOrNo(funds.includes(fund)),
    sale: isUnscheduledSale === null ? null : yesOrNo(!isUnscheduledSale),
  };
}

function amountPart({ amount: planned, tolerancePct }: IndexPlan, { amount }: IndexActual) {
  if (planned === null || amount === null || sign(planned) <= 0) return null;
  const off = shareOf(absolute(subtract(amount, planned)), planned);
  // A tolerance of half and more leaves no line to fall along, only a step.
  return falling(off, shareOf(tolerancePct, HUNDRED), OFF_NONE);
}

function datePart({ toleranceDays }: IndexPlan, { daysOff }: IndexActual): Share | null {
  if (daysOff === null) return null;
  if (daysOff <= toleranceDays) return WHOLE;
  return daysOff <= 2 * toleranceDays ? HALF : NOTHING;
}
