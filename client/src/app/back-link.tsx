import ChevronLeft from 'lucide-react/icons/chevron-left';
import { Icon, useLink } from '../ui/index.ts';
import classes from './back-link.module.css';

export function BackLink({ href }: { href: string }) {
  const Link = useLink();
  return (
    <Link href={href} className={classes.back}>
      <Icon of={ChevronLeft} size={24} label="Back" />
    </Link>
  );
}
