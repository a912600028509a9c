import { createContext, type ReactNode, useContext, useDeferredValue } from 'react';
import { Router, useSearch } from 'wouter';
import { wentBack } from './went-back.ts';

/**
 * What is shown of the address: it follows a moment later, so that a tap is answered before a whole
 * screen is made, which then yields to the next tap. On the way back it follows at once: the browser
 * restores the place in a page that has to be there.
 */
export function useShown<T>(now: T): T {
  const later = useDeferredValue(now);
  return wentBack() ? now : later;
}

const ShownSearch = createContext('');
const useShownSearch = (): string => useContext(ShownSearch);

/** A screen that is still shown must not read the query of the one that comes. */
export const SearchAsShown = ({ children }: { children: ReactNode }) => (
  <ShownSearch value={useShown(useSearch())}>
    <Router searchHook={useShownSearch}>{children}</Router>
  </ShownSearch>
);
