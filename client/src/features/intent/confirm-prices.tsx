import type { DraftPlan } from '@mast/shared/types';
import { serverNow } from '../../data/index.ts';
import { Checkbox } from '../../ui/index.ts';
import { priceText, sizeText } from '../common/instrument-text.ts';
import { useTimes } from '../common/use-times.ts';
import type { FormProps } from './form-props.ts';

/** Whether the prices of a draft still have to be looked at. */
export const wantsPrices = (draft: DraftPlan | undefined, pricesAt: number | null): boolean =>
  draft !== undefined && draft.plan.entry !== null && pricesAt === null;

export const NOT_CONFIRMED = 'Expected whether these still hold: tick it, or type what does.';

/** The figures of a draft as they were kept: they hold now only if I say so, or type others. */
export function ConfirmPrices({
  draft,
  form,
  errors,
  context,
  change,
}: FormProps & { draft: DraftPlan }) {
  const { when } = useTimes();
  const { entry, stop, size } = draft.plan;
  if (entry === null || context.account?.persona === 'indexdca') return null;
  const { instrument } = context;
  const kept = [
    `entry ${priceText(entry, instrument)}`,
    stop === null ? undefined : `stop ${priceText(stop, instrument)}`,
    size === null ? undefined : `size ${sizeText(size, instrument)}`,
  ];
  return (
    <Checkbox
      checked={form.pricesAt !== null}
      error={errors.pricesAt}
      hint={`Kept ${when(draft.savedAt)}: ${kept.filter((part) => part !== undefined).join(' · ')}`}
      onChange={(holds) => change({ pricesAt: holds ? serverNow() : null })}
    >
      Entry, stop and size still hold
    </Checkbox>
  );
}
