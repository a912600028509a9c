import { navigate } from 'wouter/use-browser-location';
import { IN_APP } from './in-app.ts';

/** How the address came to be what it is. */
type Move = 'tap' | 'back' | 'act';

let coming: Move = 'act';
let last: Move = 'act';

// Heard before the router hears it, which renders at once what the address says. It tells of the last two
// itself: the browser has no such events.
for (const name of ['popstate', 'pushState', 'replaceState']) {
  addEventListener(
    name,
    () => {
      last = name === 'popstate' ? 'back' : coming;
      coming = 'act';
    },
    { capture: true },
  );
}

/** The last one: a link, the browser's own way back or forward, or something that was done. */
export const lastMove = (): Move => last;

/** Goes where a link leads; to where the person is already, as a browser does, without one step more. */
export function follow(href: string): void {
  const isHere = href === location.pathname + location.search;
  coming = 'tap';
  navigate(href, { state: isHere ? history.state : IN_APP, replace: isHere });
}
