import type { CSSProperties, Ref } from 'react';
import { cx } from '../cx.ts';
import control from './control.module.css';
import { Field, type FieldText } from './field.tsx';
import classes from './text-area.module.css';

export interface TextAreaProps extends FieldText {
  value: string;
  onChange: (text: string) => void;
  /** Lines at rest; the field grows with its text. */
  rows?: number;
  name?: string;
  placeholder?: string;
  disabled?: boolean;
  maxLength?: number;
  onBlur?: () => void;
  inputRef?: Ref<HTMLTextAreaElement>;
}

export function TextArea({ value, onChange, rows = 3, inputRef, ...rest }: TextAreaProps) {
  const { label, labelHidden, hint, error, ...native } = rest;
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={error}>
      {(ids) => (
        <textarea
          {...native}
          {...ids}
          ref={inputRef}
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={cx(control.control, classes.area)}
          style={{ '--rows': rows } as CSSProperties}
        />
      )}
    </Field>
  );
}
