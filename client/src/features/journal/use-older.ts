import { type RefCallback, useCallback, useEffect, useMemo, useState } from 'react';
import { type Hit, searchHistory, useHistory } from '../../data/history/index.ts';
import { kept } from '../common/kept.ts';
import { instantOfWall } from '../common/wall-time.ts';
import { itemOf, type OlderPages, withPage } from './older-pages.ts';
import { fitsFilters, type RiverFilters } from './river-filters.ts';
import type { RiverItem } from './river-items.ts';
import type { RiverData } from './use-river-data.ts';

const NONE: OlderPages = { hits: [], until: null };
const ENTITIES = ['journal_entry', 'trade', 'intent'] as const;
const AHEAD = '200%';
/** ms without a key after which the older rows are asked too: hundreds of thousands are read for an answer. */
const SETTLED_MS = 250;

const idsOf = kept((items: readonly RiverItem[]) => new Set(items.map(({ row }) => row.id)));

async function pageBefore({ text, from }: RiverFilters, zone: string, until: string | null) {
  const first = from === '' ? undefined : instantOfWall({ date: from, time: '00:00' }, zone);
  const { hits } = await searchHistory(text, {
    entities: ENTITIES,
    ...(first === undefined ? {} : { from: first }),
    ...(until === null ? {} : { until }),
  });
  return hits;
}

export interface Older {
  hits: readonly Hit[];
  isMore: boolean;
  /** Stands after the last row: the next page is asked for as it comes near. */
  endRef: RefCallback<Element>;
}

/** Rows of long ago that fit the filters, as far as they were scrolled to. */
export function useOlder(filters: RiverFilters, { items, known }: RiverData): Older {
  const { held, phase } = useHistory();
  const [pages, setPages] = useState(NONE);
  const { zone } = known;
  // biome-ignore lint/correctness/useExhaustiveDependencies: more rows may have come to this device
  useEffect(() => {
    let isCurrent = true;
    const ask = () =>
      pageBefore(filters, zone, null)
        .then((page) => isCurrent && setPages(withPage(NONE, page)))
        .catch(() => isCurrent && setPages(NONE));
    const timer = setTimeout(ask, SETTLED_MS);
    return () => {
      clearTimeout(timer);
      isCurrent = false;
    };
  }, [filters.text, filters.from, zone, held, phase]);

  const { until } = pages;
  const endRef = useCallback<RefCallback<Element>>(
    (end) => {
      if (end === null || until === null) return;
      const near = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          near.disconnect();
          pageBefore(filters, zone, until)
            .then((page) => setPages((so) => (so.until === until ? withPage(so, page) : so)))
            .catch(() => {});
        },
        { rootMargin: AHEAD },
      );
      near.observe(end);
      return () => near.disconnect();
    },
    [filters, zone, until],
  );
  const hits = useMemo(() => {
    const recent = idsOf(items);
    const fits = fitsFilters({ ...filters, text: '' }, known);
    return pages.hits.filter((hit) => !recent.has(hit.row.id) && fits(itemOf(hit)));
  }, [pages, items, filters, known]);
  return { hits, isMore: until !== null, endRef };
}
