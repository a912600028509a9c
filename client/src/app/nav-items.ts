import BookOpen from 'lucide-react/icons/book-open';
import Ellipsis from 'lucide-react/icons/ellipsis';
import ListChecks from 'lucide-react/icons/list-checks';
import MailOpen from 'lucide-react/icons/mail-open';
import Sun from 'lucide-react/icons/sun';
import type { NavItemProps } from '../ui/index.ts';

const ITEMS = [
  { href: '/', label: 'Today', icon: Sun, under: ['/'] },
  { href: '/trades', label: 'Journal', icon: BookOpen, under: ['/trades', '/fills', '/entries'] },
  { href: '/digest', label: 'Digest', icon: MailOpen, under: ['/digest'] },
  { href: '/rules', label: 'Rules', icon: ListChecks, under: ['/rules'] },
  {
    href: '/more',
    label: 'More',
    icon: Ellipsis,
    under: [
      '/more',
      '/import',
      '/intents',
      '/overrides',
      '/history',
      '/rejections',
      '/accounts',
      '/calendar',
      '/day-off',
    ],
  },
];

const isUnder = (path: string, place: string): boolean =>
  path === place || (place !== '/' && path.startsWith(`${place}/`));

/** @param hasNewDigest whether one is there that no device has opened */
export const navItems = (path: string, hasNewDigest: boolean): NavItemProps[] =>
  ITEMS.map(({ under, ...item }) => ({
    ...item,
    current: under.some((place) => isUnder(path, place)),
    ...(hasNewDigest && item.href === '/digest' ? { mark: 'new' } : {}),
  }));
