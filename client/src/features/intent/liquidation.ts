import { compare, decimal, ONE } from '@mast/shared/decimal';
import { parseTyped } from '../../ui/format/index.ts';
import type { PlanForm } from './plan-form.ts';

/** What is bought without borrowing can not be liquidated; the gate asks for no price of it. */
export function canLiquidate({ side, leverage }: Pick<PlanForm, 'side' | 'leverage'>): boolean {
  const times = parseTyped(leverage);
  return side !== 'long' || times === undefined || compare(decimal(times), ONE) > 0;
}
