import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { filtersOf, queryOf, type RiverFilters } from './river-filters.ts';

/**
 * The filters of the timeline: those of its address at first. They stay while a thing of it is open,
 * and the address of the list says them.
 */
export function useRiverFilters(
  isListOpen: boolean,
): [RiverFilters, (part: Partial<RiverFilters>) => void] {
  const [, navigate] = useLocation();
  const [filters, setFilters] = useState(() => filtersOf(new URLSearchParams(location.search)));
  const change = useCallback(
    (part: Partial<RiverFilters>) => {
      const next = { ...filters, ...part };
      setFilters(next);
      if (!isListOpen) return;
      const query = queryOf(next);
      navigate(query === '' ? '/trades' : `/trades?${query}`, {
        replace: true,
        state: history.state,
      });
    },
    [filters, isListOpen, navigate],
  );
  return [filters, change];
}
