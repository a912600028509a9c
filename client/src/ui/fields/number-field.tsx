import { type Ref, useId } from 'react';
import { cx } from '../cx.ts';
import { parseTyped } from '../format/parse-typed.ts';
import control from './control.module.css';
import { Field, type FieldText } from './field.tsx';
import classes from './number-field.module.css';

export interface NumberFieldProps extends FieldText {
  /** The text as typed; what it means is the second argument of `onChange`. */
  value: string;
  onChange: (text: string, decimal: string | undefined) => void;
  unit?: string | undefined;
  name?: string;
  placeholder?: string;
  disabled?: boolean;
  /** Whether the app's own NumberPad types into it, so that the system's keyboard stays away. */
  keypad?: boolean;
  onFocus?: () => void;
  onBlur?: () => void;
  inputRef?: Ref<HTMLInputElement>;
}

export function NumberField({
  value,
  onChange,
  unit,
  keypad,
  inputRef,
  ...rest
}: NumberFieldProps) {
  const { label, labelHidden, hint, error, ...native } = rest;
  const unitId = useId();
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={error}>
      {(ids) => (
        <span className={classes.frame}>
          <input
            {...native}
            {...ids}
            aria-describedby={
              cx(ids['aria-describedby'], unit !== undefined && unitId) || undefined
            }
            ref={inputRef}
            type="text"
            inputMode={keypad ? 'none' : 'decimal'}
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.target.value, parseTyped(event.target.value))}
            className={cx(control.control, classes.input)}
          />
          {unit !== undefined && (
            <span id={unitId} className={classes.unit}>
              {unit}
            </span>
          )}
        </span>
      )}
    </Field>
  );
}
