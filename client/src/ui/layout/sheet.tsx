import X from 'lucide-react/icons/x';
import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from 'react';
import { Icon } from '../display/icon.tsx';
import classes from './sheet.module.css';

export interface SheetProps {
  open: boolean;
  /** Esc, the close button and a press beside the sheet ask for it; the caller sets `open`. */
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Stays in the thumb's reach while the content scrolls. */
  footer?: ReactNode;
}

export function Sheet({ open, onClose, title, children, footer }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  // The dialog itself is pressed only where its backdrop is: the panel covers the rest of it.
  const beside = (event: SyntheticEvent) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc and the close button do the same
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={classes.sheet}
      onClick={beside}
      onCancel={(event) => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        if (event.target === dialog.current && open) onClose();
      }}
    >
      {open && (
        <div className={classes.panel}>
          <header className={classes.head}>
            <h2 id={titleId} className={classes.title}>
              {title}
            </h2>
            <button type="button" className={classes.close} aria-label="Close" onClick={onClose}>
              <Icon of={X} />
            </button>
          </header>
          {/* What comes in the place of another begins at its top. */}
          <div key={title} className={classes.body}>
            {children}
          </div>
          {footer !== undefined && <footer className={classes.foot}>{footer}</footer>}
        </div>
      )}
    </dialog>
  );
}
