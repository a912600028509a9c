import { Chips, NumberField, parseTyped, Stack } from '../../ui/index.ts';
import { sizeText, sizeUnit } from '../common/instrument-text.ts';
import { typedText } from '../common/typed-text.ts';
import type { FormProps } from './form-props.ts';
import { canLiquidate } from './liquidation.ts';
import classes from './plan-sheet.module.css';
import { usualSize } from './usual-size.ts';

/** The size with my usual one a tap away; leverage and liquidation price where they are asked for. */
export function SizeFields(props: FormProps) {
  const { form, errors, context, keypad, change } = props;
  const { instrument, usual } = context;
  const prices = { entry: parseTyped(form.entry), stop: parseTyped(form.stop) };
  // Equity in another currency says nothing of lots without a rate.
  const offered =
    instrument?.quote === context.account?.currency
      ? instrument && usualSize(prices, instrument, usual)
      : undefined;
  return (
    <Stack gap={2}>
      <div className={classes.numbers}>
        <NumberField
          {...keypad.wire('size')}
          label="Size"
          unit={sizeUnit(instrument)}
          value={form.size}
          error={errors.size}
          onChange={(text) => change({ size: text })}
        />
        <LeverageFields {...props} />
      </div>
      {offered !== undefined && (
        <Chips
          label="Size to take"
          labelHidden
          choices={[{ value: offered, label: `My usual: ${sizeText(offered, instrument)}` }]}
          value={parseTyped(form.size) === offered ? offered : undefined}
          onChange={(size) => change({ size: typedText(size) })}
        />
      )}
    </Stack>
  );
}

/** A price of liquidation only where the plan can have one. */
function LeverageFields({ form, errors, context, keypad, change }: FormProps) {
  const { asks } = context.asks;
  return (
    <>
      {asks.has('leverage') && (
        <NumberField
          {...keypad.wire('leverage')}
          label="Leverage"
          unit="×"
          hint="1 means none"
          value={form.leverage}
          error={errors.leverage}
          onChange={(text) => change({ leverage: text })}
        />
      )}
      {asks.has('liquidationPrice') && canLiquidate(form) && (
        <NumberField
          {...keypad.wire('liquidationPrice')}
          label="Liquidation"
          value={form.liquidationPrice}
          error={errors.liquidationPrice}
          onChange={(text) => change({ liquidationPrice: text })}
        />
      )}
    </>
  );
}
