import { parseTyped } from '../../ui/format/index.ts';
import { typedOrEmpty, typedText } from '../common/typed-text.ts';
import type { PlanForm } from './plan-form.ts';
import type { PlanContext } from './use-plan-context.ts';
import { usualSize } from './usual-size.ts';

type Known = Pick<PlanContext, 'account' | 'instrument' | 'usual' | 'last' | 'asks'>;

/** The size that risks what I usually risk; equity in another currency says nothing of lots. */
export function usualSizeOf(form: PlanForm, { account, instrument, usual }: Known) {
  if (instrument === undefined || instrument.quote !== account?.currency) return undefined;
  const prices = { entry: parseTyped(form.entry), stop: parseTyped(form.stop) };
  return usualSize(prices, instrument, usual);
}

/** What stands for a field that is left empty, as it would be typed: the leverage of the last plan. */
export const usualLeverage = ({ last, asks }: Known): string =>
  asks.asks.has('leverage') ? typedOrEmpty(last?.plan.leverage ?? null) : '';

const isEmpty = (text: string): boolean => text.trim() === '';

/** The plan with what the app knows where nothing was typed. */
export function withDefaults(form: PlanForm, known: Known): PlanForm {
  const leverage = isEmpty(form.leverage) ? usualLeverage(known) : form.leverage;
  const usual = isEmpty(form.size) ? usualSizeOf(form, known) : undefined;
  if (usual === undefined && leverage === form.leverage) return form;
  return { ...form, leverage, size: usual === undefined ? form.size : typedText(usual) };
}
