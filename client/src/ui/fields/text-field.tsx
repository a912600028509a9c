import type { Ref } from 'react';
import control from './control.module.css';
import { Field, type FieldText } from './field.tsx';

export interface TextFieldProps extends FieldText {
  value: string;
  onChange: (text: string) => void;
  type?: 'text' | 'email' | 'password' | 'search' | 'date' | 'time' | 'url';
  name?: string;
  autoComplete?: string;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
  maxLength?: number;
  onBlur?: () => void;
  inputRef?: Ref<HTMLInputElement>;
}

export function TextField({ value, onChange, type = 'text', inputRef, ...rest }: TextFieldProps) {
  const { label, labelHidden, hint, error, ...native } = rest;
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={error}>
      {(ids) => (
        <input
          {...native}
          {...ids}
          ref={inputRef}
          type={type}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={control.control}
        />
      )}
    </Field>
  );
}
