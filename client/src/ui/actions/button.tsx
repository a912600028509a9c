import type { ReactNode, Ref } from 'react';
import { cx } from '../cx.ts';
import classes from './button.module.css';

export interface ButtonProps {
  children: ReactNode;
  onPress?: (() => void) | undefined;
  /** One primary action a screen. */
  kind?: 'primary' | 'quiet';
  type?: 'button' | 'submit';
  wide?: boolean;
  disabled?: boolean;
  /** What it asked for is on its way. */
  busy?: boolean;
  icon?: ReactNode;
  /** Key that does the same on the laptop; shown only where there is a keyboard to expect. */
  shortcut?: string;
  describedBy?: string | undefined;
  label?: string;
  form?: string;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ kind = 'quiet', type = 'button', ...props }: ButtonProps) {
  return (
    <button
      ref={props.ref}
      type={type}
      form={props.form}
      disabled={props.disabled}
      aria-busy={props.busy || undefined}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-keyshortcuts={props.shortcut}
      onClick={props.onPress}
      className={cx(classes.button, classes[kind], props.wide && classes.wide)}
    >
      {props.icon}
      <span>{props.children}</span>
      {props.shortcut !== undefined && (
        <span className={classes.key} aria-hidden="true">
          {props.shortcut}
        </span>
      )}
    </button>
  );
}
