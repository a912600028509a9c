import { type ReactNode, useId } from 'react';
import { cx } from '../cx.ts';
import type { FieldText } from './field.tsx';
import { Group } from './group.tsx';
import classes from './radio-set.module.css';

export interface Choice<Value extends string = string> {
  value: Value;
  label: ReactNode;
  disabled?: boolean;
}

export interface RadioSetProps<Value extends string> extends FieldText {
  choices: readonly Choice<Value>[];
  value: Value | undefined;
  onChange: (value: Value) => void;
  layout: 'segmented' | 'chips';
}

/** Native radios under drawn labels: arrows, Tab and forms work without a line of ours. */
export function RadioSet<Value extends string>(props: RadioSetProps<Value>) {
  const { choices, value, onChange, layout, ...text } = props;
  const name = useId();
  return (
    <Group {...text} role="radiogroup">
      <div className={cx(classes.set, classes[layout])}>
        {choices.map((choice) => (
          <label key={choice.value} className={classes.choice}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={choice.value === value}
              disabled={choice.disabled}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}
