import type { LucideIcon } from 'lucide-react';
import { useLink } from '../actions/link-context.tsx';
import { cx } from '../cx.ts';
import { Icon } from '../display/icon.tsx';
import classes from './nav-item.module.css';

export interface NavItemProps {
  href: string;
  label: string;
  icon: LucideIcon;
  current: boolean;
  /** One word for something new behind it; a dot stands for it. */
  mark?: string;
}

export function NavItem({ href, label, icon, current, mark }: NavItemProps) {
  const Link = useLink();
  return (
    <Link href={href} className={classes.item} aria-current={current ? 'page' : undefined}>
      <Icon of={icon} />
      <span className={cx(mark !== undefined && classes.marked)}>
        {label}
        {mark !== undefined && <span className="visually-hidden">, {mark}</span>}
      </span>
    </Link>
  );
}
