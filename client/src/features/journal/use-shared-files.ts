import { useEffect, useRef } from 'react';
import { takeShared } from '../../data/attachments/shared-files.ts';

/** Takes in what another app has shared with this one, once. */
export function useSharedFiles(add: (files: Iterable<File>) => Promise<void>): void {
  const isTaken = useRef(false);
  useEffect(() => {
    if (isTaken.current || !new URLSearchParams(location.search).has('shared')) return;
    isTaken.current = true;
    void takeShared(add);
  }, [add]);
}
