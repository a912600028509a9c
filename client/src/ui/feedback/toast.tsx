import X from 'lucide-react/icons/x';
import { type ReactNode, useEffect } from 'react';
import { Icon } from '../display/icon.tsx';
import classes from './toast.module.css';

export interface ToastProps {
  /** Undefined: nothing to say; the live region stays in the page. */
  message: ReactNode | undefined;
  action?: { label: string; onPress: () => void } | undefined;
  onDismiss: () => void;
  /** ms after which it leaves by itself; without it, it stays. Not with an action in it. */
  after?: number | undefined;
}

export function Toast({ message, action, onDismiss, after }: ToastProps) {
  useEffect(() => {
    if (message === undefined || after === undefined) return;
    const timer = setTimeout(onDismiss, after);
    return () => clearTimeout(timer);
  }, [message, after, onDismiss]);
  return (
    <div role="status" className={classes.region} data-print="hide">
      {message !== undefined && (
        <div className={classes.toast}>
          <span className={classes.text}>{message}</span>
          {action !== undefined && (
            <button type="button" className={classes.action} onClick={action.onPress}>
              {action.label}
            </button>
          )}
          <button type="button" className={classes.close} aria-label="Dismiss" onClick={onDismiss}>
            <Icon of={X} size={16} />
          </button>
        </div>
      )}
    </div>
  );
}
