import { useEffect, useRef } from 'react';

/**
 * Says where the person is after a change of screen: the title, and the focus at the content's
 * start. The top comes into view unless the browser went back, which restores its own place.
 */
export function usePathChange(path: string, name: string): void {
  const last = useRef(path);
  const wentBack = useRef(false);
  useEffect(() => {
    const onPop = () => {
      wentBack.current = true;
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);
  useEffect(() => {
    document.title = `${name} · Mast`;
  }, [name]);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    document.getElementById('main')?.focus({ preventScroll: true });
    if (!wentBack.current) scrollTo(0, 0);
    wentBack.current = false;
  }, [path]);
}
