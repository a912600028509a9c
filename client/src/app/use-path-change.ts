import { useEffect, useRef } from 'react';
import { lastMove } from './last-move.ts';

/**
 * Says where the person is after a change of screen: the title, and the focus at the content's
 * start. The top comes into view unless the browser went back, which restores its own place.
 */
export function usePathChange(path: string, name: string): void {
  const last = useRef(path);
  useEffect(() => {
    document.title = `${name} · Mast`;
  }, [name]);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    document.getElementById('main')?.focus({ preventScroll: true });
    if (lastMove() !== 'back') scrollTo(0, 0);
  }, [path]);
}
