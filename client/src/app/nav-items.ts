import BookOpen from 'lucide-react/icons/book-open';
import Ellipsis from 'lucide-react/icons/ellipsis';
import ListChecks from 'lucide-react/icons/list-checks';
import Sun from 'lucide-react/icons/sun';
import type { NavItemProps } from '../ui/index.ts';

const ITEMS = [
  { href: '/', label: 'Today', icon: Sun, under: ['/'] },
  { href: '/trades', label: 'Journal', icon: BookOpen, under: ['/trades', '/fills', '/entries'] },
  { href: '/rules', label: 'Rules', icon: ListChecks, under: ['/rules'] },
  {
    href: '/more',
    label: 'More',
    icon: Ellipsis,
    under: ['/more', '/import', '/intents', '/history', '/rejections', '/accounts'],
  },
];

const isUnder = (path: string, place: string): boolean =>
  path === place || (place !== '/' && path.startsWith(`${place}/`));

export const navItems = (path: string): NavItemProps[] =>
  ITEMS.map(({ under, ...item }) => ({
    ...item,
    current: under.some((place) => isUnder(path, place)),
  }));
