import { createContext, type ReactNode, useContext, useDeferredValue } from 'react';
import { Router, useSearch } from 'wouter';
import { lastMove } from './last-move.ts';

/**
 * What is shown of the address. After a link it follows a moment later, so that the tap is answered before
 * a whole screen is made, which then yields to the next tap. On the way back it follows at once: the
 * browser restores the place in a page that has to be there. So it does after something was done: a form
 * that is still there could be sent again.
 */
export function useShown<T>(now: T): T {
  const later = useDeferredValue(now);
  return lastMove() === 'tap' ? later : now;
}

const ShownSearch = createContext('');
const useShownSearch = (): string => useContext(ShownSearch);

/** A screen that is still shown must not read the query of the one that comes. */
export const SearchAsShown = ({ children }: { children: ReactNode }) => (
  <ShownSearch value={useShown(useSearch())}>
    <Router searchHook={useShownSearch}>{children}</Router>
  </ShownSearch>
);
