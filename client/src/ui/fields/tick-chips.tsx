import type { ReactNode } from 'react';
import type { FieldText } from './field.tsx';
import { Group } from './group.tsx';
import classes from './radio-set.module.css';

export interface TickChipsProps extends FieldText {
  choices: readonly { value: string; label: ReactNode }[];
  value: readonly string[];
  /** The chosen ones, in the order of the choices. */
  onChange: (value: string[]) => void;
}

/** Any of a few, wrapping: native checkboxes under drawn labels. */
export function TickChips({ choices, value, onChange, ...text }: TickChipsProps) {
  const toggle = (id: string, isChosen: boolean) =>
    onChange(
      choices
        .map((choice) => choice.value)
        .filter((one) => (one === id ? isChosen : value.includes(one))),
    );
  return (
    <Group {...text}>
      <div className={classes.chips}>
        {choices.map((choice) => (
          <label key={choice.value} className={classes.choice}>
            <input
              type="checkbox"
              className="visually-hidden"
              checked={value.includes(choice.value)}
              onChange={(event) => toggle(choice.value, event.target.checked)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}
