import { useDeferredValue, useEffect, useState } from 'react';
import { kept } from '../common/kept.ts';
import { narrowInSlices } from './narrow-in-slices.ts';
import { fitsFilters, isNarrowing, NO_FILTERS, type RiverFilters } from './river-filters.ts';
import { byDate, type RiverDate, type RiverItem } from './river-items.ts';
import type { RiverData } from './use-river-data.ts';

/** The timeline as it is shown. */
export interface Narrowed {
  /** Those that it was narrowed by. */
  readonly filters: RiverFilters;
  readonly dates: readonly RiverDate[];
}

const datesOf = (items: readonly RiverItem[], { known, accounts }: RiverData): RiverDate[] =>
  byDate(items, known.account, accounts[0]?.day ?? { tz: known.zone, localTime: '00:00' });

const whole = kept(
  (data: RiverData): Narrowed => ({ filters: NO_FILTERS, dates: datesOf(data.items, data) }),
);

const narrowAtOnce = (data: RiverData, filters: RiverFilters): Narrowed => ({
  filters,
  dates: datesOf(data.items.filter(fitsFilters(filters, data.known)), data),
});

/**
 * The rows that fit. What was found last stays until the next is found, beside the keys: thousands of rows
 * are neither read nor drawn between a key and its letter.
 */
export function useNarrowed(data: RiverData, filters: RiverFilters): Narrowed {
  const isWhole = !isNarrowing(filters);
  const [found, setFound] = useState(() => (isWhole ? undefined : narrowAtOnce(data, filters)));
  useEffect(() => {
    if (isWhole) {
      setFound(undefined);
      return;
    }
    const asked = new AbortController();
    void narrowInSlices(whole(data).dates, fitsFilters(filters, data.known), asked.signal).then(
      (dates) => dates && setFound({ filters, dates }),
    );
    return () => asked.abort();
  }, [isWhole, data, filters]);
  return useDeferredValue(isWhole || found === undefined ? whole(data) : found);
}
