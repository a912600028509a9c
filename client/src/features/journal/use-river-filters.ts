import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { filtersOf, isSameButWords, queryOf, type RiverFilters } from './river-filters.ts';

/** ms without a key after which the address says the words: Safari refuses one that changes with each. */
const SETTLED_MS = 300;

/**
 * The filters of the timeline: those of its address at first. They stay while a thing of it is open,
 * and the address of the list says them.
 */
export function useRiverFilters(
  isListOpen: boolean,
): [RiverFilters, (part: Partial<RiverFilters>) => void] {
  const [filters, setFilters] = useState(() => filtersOf(new URLSearchParams(location.search)));
  const change = useCallback(
    (part: Partial<RiverFilters>) => setFilters((before) => ({ ...before, ...part })),
    [],
  );
  useAddress(filters, isListOpen);
  return [filters, change];
}

/** Has the address of the list say the filters; words once they have settled, or something else is turned to. */
function useAddress(filters: RiverFilters, isListOpen: boolean): void {
  const [, navigate] = useLocation();
  const told = useRef(filters);
  useEffect(() => {
    if (!isListOpen || filters === told.current) return;
    const tell = () => {
      forget();
      told.current = filters;
      const query = queryOf(filters);
      navigate(query === '' ? '/trades' : `/trades?${query}`, {
        replace: true,
        state: history.state,
      });
    };
    const timer = setTimeout(tell, SETTLED_MS);
    addEventListener('focusout', tell);
    function forget() {
      clearTimeout(timer);
      removeEventListener('focusout', tell);
    }
    if (!isSameButWords(filters, told.current)) tell();
    return forget;
  }, [filters, isListOpen, navigate]);
}
