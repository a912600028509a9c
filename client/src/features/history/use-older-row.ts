import { useEffect, useState } from 'react';
import { olderRow, type Searchable, type SearchableEntity } from '../../data/history/index.ts';
import { useDataState } from '../../data/index.ts';

/** Undefined while it is looked for, null where this device does not hold it. */
export function useOlderRow<K extends SearchableEntity>(
  entity: K,
  id: string | null,
): Searchable[K] | null | undefined {
  const [row, setRow] = useState<Searchable[K] | null>();
  const { state } = useDataState();
  useEffect(() => {
    // What is not there yet may come with the rows at hand.
    if (state !== 'live') return;
    let isCurrent = true;
    const found = id === null ? Promise.resolve(null) : olderRow(entity, id);
    found
      .catch(() => null)
      .then((one) => {
        if (isCurrent) setRow(one);
      });
    return () => {
      isCurrent = false;
    };
  }, [entity, id, state]);
  return row;
}
