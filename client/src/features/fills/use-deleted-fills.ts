import type { Fill } from '@mast/shared/types';
import { useMemo } from 'react';
import { useRows } from '../../data/index.ts';

/** Fills that count in no trade any more, the last one first. */
export function useDeletedFills(): readonly Fill[] {
  const fills = useRows('fill');
  return useMemo(
    () =>
      fills
        .filter(({ deletedAt }) => deletedAt !== null)
        .sort((a, b) => ((a.deletedAt as string) < (b.deletedAt as string) ? 1 : -1)),
    [fills],
  );
}
