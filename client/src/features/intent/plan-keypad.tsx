import type { Intent } from '@mast/shared/types';
import { NumberPad, parseTyped } from '../../ui/index.ts';
import { typedText } from '../common/typed-text.ts';
import type { FormProps } from './form-props.ts';
import { atLastDistance } from './plan-figures.ts';
import { NUMBER_FIELDS, type NumberFieldName, type PlanForm } from './plan-form.ts';

const LABELS: Readonly<Record<NumberFieldName, string>> = {
  amount: 'Amount',
  entry: 'Entry',
  stop: 'Stop',
  target: 'Target',
  size: 'Size',
  leverage: 'Leverage',
  liquidationPrice: 'Liquidation price',
};

/** Prices that are taken as far from the entry as they were. */
const FROM_ENTRY: ReadonlySet<NumberFieldName> = new Set(['stop', 'target', 'liquidationPrice']);

/** What "= last" puts in: all prices but the entry keep their last distance from the entry. */
function lastValue(name: NumberFieldName, form: PlanForm, last: Intent | undefined, tick: string) {
  if (last === undefined) return undefined;
  const value = last.plan[name];
  if (!FROM_ENTRY.has(name)) return value ?? undefined;
  if (form.side !== null && form.side !== last.side) return undefined;
  const before = { entry: last.plan.entry, price: value ?? null };
  return atLastDistance(parseTyped(form.entry), before, tick);
}

/** The app's own keypad under the check button, for the field that has the focus. */
export function PlanKeypad({ form, context, keypad, change }: Omit<FormProps, 'errors'>) {
  const { active } = keypad;
  if (active === undefined) return null;
  const { instrument, last } = context;
  const order = NUMBER_FIELDS.filter(keypad.has);
  const before = lastValue(active, form, last, instrument?.tick ?? '1');
  return (
    <NumberPad
      label={LABELS[active]}
      value={form[active]}
      onChange={(text) => change({ [active]: text })}
      last={before === undefined ? undefined : typedText(before)}
      onNext={() => keypad.next(order)}
      nextLabel={active === order.at(-1) ? 'Done' : 'Next'}
    />
  );
}
