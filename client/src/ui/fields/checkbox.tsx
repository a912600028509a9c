import { type ReactNode, useId } from 'react';
import classes from './checkbox.module.css';

export interface CheckboxProps {
  children: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  hint?: ReactNode;
  name?: string;
  disabled?: boolean;
}

export function Checkbox({ children, checked, onChange, hint, name, disabled }: CheckboxProps) {
  const hintId = useId();
  return (
    <label className={classes.row}>
      <input
        type="checkbox"
        className={classes.box}
        name={name}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {children}
        {hint !== undefined && (
          <span id={hintId} className={classes.hint}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
