import type { ReactNode } from 'react';
import { useLink } from '../actions/link-context.tsx';
import { cx } from '../cx.ts';
import classes from './list.module.css';

export interface ListProps {
  children: ReactNode;
  label?: string;
  ordered?: boolean;
}

export function List({ children, label, ordered }: ListProps) {
  const Tag = ordered ? 'ol' : 'ul';
  // Safari drops the list role of a list without bullets.
  return (
    <Tag role="list" aria-label={label} className={classes.list}>
      {children}
    </Tag>
  );
}

export interface ListRowProps {
  title: ReactNode;
  detail?: ReactNode;
  leading?: ReactNode;
  /** Figures stand here, at the right. */
  trailing?: ReactNode;
  trailingDetail?: ReactNode;
  href?: string;
  onPress?: () => void;
  /** Whether it is the row that is open beside the list. */
  current?: boolean;
  /** Below the row, outside of what is pressed. */
  children?: ReactNode;
}

export function ListRow(props: ListRowProps) {
  const Link = useLink();
  const { href, onPress, current } = props;
  const inner = <RowText {...props} />;
  const row = cx(classes.row, current && classes.current);
  const pressable = cx(row, classes.pressable);
  return (
    <li className={classes.item}>
      {href !== undefined ? (
        <Link
          href={href}
          className={pressable}
          onClick={onPress}
          aria-current={current ? 'page' : undefined}
        >
          {inner}
        </Link>
      ) : onPress !== undefined ? (
        <button type="button" className={pressable} onClick={onPress} aria-pressed={current}>
          {inner}
        </button>
      ) : (
        <div className={row}>{inner}</div>
      )}
      {props.children}
    </li>
  );
}

function RowText({ leading, title, detail, trailing, trailingDetail }: ListRowProps) {
  return (
    <>
      {leading !== undefined && <span className={classes.leading}>{leading}</span>}
      <span className={classes.text}>
        <span className={classes.title}>{title}</span>
        {detail !== undefined && <span className={classes.detail}>{detail}</span>}
      </span>
      {(trailing !== undefined || trailingDetail !== undefined) && (
        <span className={classes.trailing}>
          {trailing}
          {trailingDetail !== undefined && <span className={classes.detail}>{trailingDetail}</span>}
        </span>
      )}
    </>
  );
}
