import { type ReactNode, useId } from 'react';
import classes from './checkbox.module.css';

export interface CheckboxProps {
  children: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  hint?: ReactNode;
  /** Why it has to be ticked, where it was not. */
  error?: string | undefined;
  name?: string;
  disabled?: boolean;
}

export function Checkbox(props: CheckboxProps) {
  const { children, checked, onChange, hint, error, name, disabled } = props;
  const hintId = useId();
  return (
    <label className={classes.row}>
      <input
        type="checkbox"
        className={classes.box}
        name={name}
        checked={checked}
        disabled={disabled}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={(error ?? hint) === undefined ? undefined : hintId}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {children}
        {(error ?? hint) !== undefined && (
          <span id={hintId}>
            {error !== undefined && <span className={classes.error}>{error}</span>}
            {hint !== undefined && <span className={classes.hint}>{hint}</span>}
          </span>
        )}
      </span>
    </label>
  );
}
