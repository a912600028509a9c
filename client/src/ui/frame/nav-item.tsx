import type { LucideIcon } from 'lucide-react';
import { useLink } from '../actions/link-context.tsx';
import { Icon } from '../display/icon.tsx';
import classes from './nav-item.module.css';

export interface NavItemProps {
  href: string;
  label: string;
  icon: LucideIcon;
  current: boolean;
}

export function NavItem({ href, label, icon, current }: NavItemProps) {
  const Link = useLink();
  return (
    <Link href={href} className={classes.item} aria-current={current ? 'page' : undefined}>
      <Icon of={icon} />
      <span>{label}</span>
    </Link>
  );
}
