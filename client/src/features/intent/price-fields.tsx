import type { ExitType } from '@mast/shared/types';
import {
  Checkbox,
  Chips,
  formatPercent,
  formatR,
  NumberField,
  parseTyped,
} from '../../ui/index.ts';
import { EXIT_WORDS } from '../common/exit-words.ts';
import type { FormProps } from './form-props.ts';
import { distancePct, rewardR } from './plan-figures.ts';
import classes from './plan-sheet.module.css';

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' · ') || '\u00a0';

function distanceText(entry: string | undefined, price: string | undefined): string | undefined {
  const distance = distancePct(entry, price);
  return distance === undefined ? undefined : formatPercent(distance);
}

/** Entry and stop in a row, with the target where it is asked for; distances in % and R below. */
export function PriceFields(props: FormProps) {
  const { form, errors, context, keypad, change } = props;
  const away = distanceText(parseTyped(form.entry), parseTyped(form.stop));
  return (
    <div className={classes.numbers}>
      <NumberField
        {...keypad.wire('entry')}
        label="Entry"
        value={form.entry}
        error={errors.entry}
        onChange={(entry) => change({ entry })}
      />
      <NumberField
        {...keypad.wire('stop')}
        label="Stop"
        value={form.stop}
        error={errors.stop}
        hint={joined([away, away === undefined ? undefined : '1R'])}
        onChange={(stop) => change({ stop })}
      />
      {context.asks.asks.has('target') && form.exitType !== 'trail' && <TargetField {...props} />}
    </div>
  );
}

export function TargetField({ form, errors, keypad, change }: FormProps) {
  const [entry, stop, target] = [form.entry, form.stop, form.target].map((text) =>
    parseTyped(text),
  );
  const reward = rewardR({ entry, stop, target });
  return (
    <NumberField
      {...keypad.wire('target')}
      label="Target"
      value={form.target}
      error={errors.target}
      hint={joined([
        distanceText(entry, target),
        reward === undefined ? undefined : formatR(reward),
      ])}
      onChange={(text) => change({ target: text })}
    />
  );
}

const EXITS = (Object.keys(EXIT_WORDS) as ExitType[]).map((value) => ({
  value,
  label: EXIT_WORDS[value],
}));

/** How I get out, in one word; only whether I trail where nothing but the target is asked for. */
export function ExitTypeField({ form, context, change }: FormProps) {
  const { asks } = context.asks;
  if (asks.has('exitType')) {
    return (
      <Chips
        label="My way out"
        choices={EXITS}
        value={form.exitType ?? undefined}
        onChange={(exitType) => change({ exitType })}
      />
    );
  }
  if (!asks.has('trail')) return null;
  return (
    <Checkbox
      checked={form.exitType === 'trail'}
      onChange={(trails) => change({ exitType: trails ? 'trail' : null })}
    >
      I trail my stop instead of a target
    </Checkbox>
  );
}
