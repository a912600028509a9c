import { Chips, NumberField, parseTyped, Stack } from '../../ui/index.ts';
import { sizeText, sizeUnit } from '../common/instrument-text.ts';
import { typedText } from '../common/typed-text.ts';
import { usualLeverage, usualSizeOf, withDefaults } from './defaults.ts';
import type { FormProps } from './form-props.ts';
import { canLiquidate } from './liquidation.ts';
import classes from './plan-sheet.module.css';

/** The size, my usual one where none is typed; leverage and liquidation price where they are asked for. */
export function SizeFields(props: FormProps) {
  const { form, errors, context, keypad, change } = props;
  const { instrument } = context;
  const offered = usualSizeOf(form, context);
  const isTyped = form.size.trim() !== '';
  return (
    <Stack gap={2}>
      <div className={classes.numbers}>
        <NumberField
          {...keypad.wire('size')}
          label="Size"
          unit={sizeUnit(instrument)}
          value={form.size}
          placeholder={offered === undefined ? '' : typedText(offered)}
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
          value={!isTyped || parseTyped(form.size) === offered ? offered : undefined}
          onChange={(size) => change({ size: typedText(size) })}
        />
      )}
    </Stack>
  );
}

/** A price of liquidation only where the plan can have one. */
function LeverageFields({ form, errors, context, keypad, change }: FormProps) {
  const { asks } = context.asks;
  const usual = usualLeverage(context);
  return (
    <>
      {asks.has('leverage') && (
        <NumberField
          {...keypad.wire('leverage')}
          label="Leverage"
          unit="×"
          hint={usual === '' ? '1 means none' : 'Empty: as last'}
          placeholder={usual}
          value={form.leverage}
          error={errors.leverage}
          onChange={(text) => change({ leverage: text })}
        />
      )}
      {asks.has('liquidationPrice') && canLiquidate(withDefaults(form, context)) && (
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
