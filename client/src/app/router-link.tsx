import type { MouseEvent } from 'react';
import type { AnchorProps } from '../ui/index.ts';
import { follow } from './last-move.ts';

/** Such a press is the browser's: a new tab, a new window, a download. */
const isForBrowser = (event: MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.button !== 0;

/**
 * The design parts' links, by the app's router. The router's own look at the address with every change
 * of it: a list of hundreds would be rendered once more at each tap that leaves it.
 */
export const RouterLink = ({ href, onClick, ...props }: AnchorProps) => (
  <a
    {...props}
    href={href}
    onClick={(event) => {
      if (isForBrowser(event)) return;
      event.preventDefault();
      onClick?.();
      follow(href);
    }}
  />
);
