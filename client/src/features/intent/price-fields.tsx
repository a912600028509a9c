import { formatPercent, formatR, NumberField, parseTyped } from '../../ui/index.ts';
import type { FormProps } from './form-props.ts';
import { distancePct, rewardR } from './plan-figures.ts';
import classes from './plan-sheet.module.css';

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' · ') || '\u00a0';

/** Entry, stop and target in a row, with their distance in % and R below. */
export function PriceFields({ form, errors, keypad, change }: FormProps) {
  const entry = parseTyped(form.entry);
  const stop = parseTyped(form.stop);
  const target = parseTyped(form.target);
  const pct = (price: string | undefined) => {
    const distance = distancePct(entry, price);
    return distance === undefined ? undefined : formatPercent(distance);
  };
  const reward = rewardR({ entry, stop, target });
  return (
    <div className={classes.numbers}>
      <NumberField
        {...keypad.wire('entry')}
        label="Entry"
        value={form.entry}
        error={errors.entry}
        onChange={(text) => change({ entry: text })}
      />
      <NumberField
        {...keypad.wire('stop')}
        label="Stop"
        value={form.stop}
        error={errors.stop}
        hint={joined([pct(stop), pct(stop) === undefined ? undefined : '1R'])}
        onChange={(text) => change({ stop: text })}
      />
      <NumberField
        {...keypad.wire('target')}
        label="Target"
        value={form.target}
        error={errors.target}
        hint={joined([pct(target), reward === undefined ? undefined : formatR(reward)])}
        onChange={(text) => change({ target: text })}
      />
    </div>
  );
}
