import { Chips, NumberField, parseTyped, Stack } from '../../ui/index.ts';
import { sizeText, sizeUnit } from '../common/instrument-text.ts';
import { typedText } from '../common/typed-text.ts';
import type { FormProps } from './form-props.ts';
import classes from './plan-sheet.module.css';
import { usualSize } from './usual-size.ts';

/** The size with my usual one a tap away; leverage where the instrument can have it. */
export function SizeFields({ form, errors, context, keypad, change }: FormProps) {
  const { instrument, usual, required } = context;
  const prices = { entry: parseTyped(form.entry), stop: parseTyped(form.stop) };
  const offered = instrument && usualSize(prices, instrument, usual);
  const hasLeverage =
    instrument?.class === 'crypto' || instrument?.class === 'fx' || required.has('leverage');
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
        {hasLeverage && (
          <NumberField
            {...keypad.wire('leverage')}
            label="Leverage"
            unit="×"
            value={form.leverage}
            error={errors.leverage}
            onChange={(text) => change({ leverage: text })}
          />
        )}
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
