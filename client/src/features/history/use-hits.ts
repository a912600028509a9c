import { useEffect, useMemo, useState } from 'react';
import {
  type Found,
  type HistoryState,
  type SearchFilters,
  searchHistory,
} from '../../data/history/index.ts';
import { useRows } from '../../data/index.ts';
import { mergeHits, recentHits, type Shown } from './merge-hits.ts';

const NONE: Found = { hits: [], count: 0 };

/** What answers a question: recent rows at once, older ones as soon as they are found. */
export function useHits(question: string, filters: SearchFilters, history: HistoryState): Shown {
  const trades = useRows('trade');
  const entries = useRows('journal_entry');
  const plans = useRows('intent');
  const recent = useMemo(
    () => (question === '' ? [] : recentHits({ trades, entries, plans }, question, filters)),
    [trades, entries, plans, question, filters],
  );
  const older = useOlder(question, filters, history);
  return useMemo(() => mergeHits(recent, older), [recent, older]);
}

/** Asked again as more older rows arrive. */
function useOlder(question: string, filters: SearchFilters, { held, phase }: HistoryState): Found {
  const [found, setFound] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: more rows may hold more answers
  useEffect(() => {
    if (question === '') {
      setFound(NONE);
      return;
    }
    let isCurrent = true;
    searchHistory(question, filters)
      .then((next) => isCurrent && setFound(next))
      .catch(() => isCurrent && setFound(NONE));
    return () => {
      isCurrent = false;
    };
  }, [question, filters, held, phase]);
  return found;
}
