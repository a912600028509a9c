import type { ReactNode } from 'react';
import classes from './link-button.module.css';
import { useLink } from './link-context.tsx';

export interface LinkButtonProps {
  children: ReactNode;
  href?: string | undefined;
  onPress?: (() => void) | undefined;
  disabled?: boolean;
}

/** Looks like a link; is one where it has an address, else a button. */
export function LinkButton({ href, onPress, disabled, children }: LinkButtonProps) {
  const Link = useLink();
  if (href !== undefined) {
    return (
      <Link href={href} className={classes.link} onClick={onPress}>
        {children}
      </Link>
    );
  }
  return (
    <button type="button" className={classes.link} onClick={onPress} disabled={disabled}>
      {children}
    </button>
  );
}
