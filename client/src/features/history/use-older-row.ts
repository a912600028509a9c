import { useEffect, useState } from 'react';
import { olderRow, type Searchable, type SearchableEntity } from '../../data/history/index.ts';

/** Undefined while it is looked for, null where this device does not hold it. */
export function useOlderRow<K extends SearchableEntity>(
  entity: K,
  id: string | null,
): Searchable[K] | null | undefined {
  const [row, setRow] = useState<Searchable[K] | null>();
  useEffect(() => {
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
  }, [entity, id]);
  return row;
}
