import { type ReactNode, useId } from 'react';
import classes from './field.module.css';
import { FieldError, type FieldText } from './field.tsx';
import groupClasses from './group.module.css';

export interface GroupProps extends FieldText {
  role?: 'radiogroup' | 'group';
  children: ReactNode;
}

/** A legend over several controls, with the hint and error that belong to all of them. */
export function Group({ label, labelHidden, hint, error, role = 'group', children }: GroupProps) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  const describedBy = [errorId, hintId].filter((part) => part !== undefined).join(' ');
  return (
    <fieldset
      role={role}
      className={groupClasses.group}
      aria-describedby={describedBy === '' ? undefined : describedBy}
    >
      <legend className={labelHidden ? 'visually-hidden' : classes.label}>{label}</legend>
      {children}
      {error !== undefined && <FieldError id={errorId}>{error}</FieldError>}
      {hint !== undefined && (
        <p id={hintId} className={classes.hint}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
