import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { filtersOf, queryOf, type RiverFilters } from './river-filters.ts';

/** ms without a change after which the address says it: Safari refuses one that changes with each key. */
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
  useAddress(isListOpen ? queryOf(filters) : undefined);
  return [filters, change];
}

/** Has the address of the list say the filters, at the latest when something else is turned to. */
function useAddress(query: string | undefined): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    const { search } = location;
    if (query === undefined || query === new URLSearchParams(search).toString()) return;
    const tell = () => {
      forget();
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
    return forget;
  }, [query, navigate]);
}
