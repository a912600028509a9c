import { type RefCallback, useCallback, useState } from 'react';

/** Rows of the first paint: some screens of a phone. */
const FIRST = 60;
const MORE = 120;
/** So far before its end is reached the list grows, in screens. */
const AHEAD = '200%';

export interface River {
  /** How many rows are shown, from the top. */
  shown: number;
  /** Stands after the last of them while there are more. */
  endRef: RefCallback<Element>;
}

/** A list that grows as its end comes near: a history of thousands is neither made nor laid out at once. */
export function useRiver(): River {
  const [shown, setShown] = useState(FIRST);
  const endRef = useCallback<RefCallback<Element>>((end) => {
    if (end === null) return;
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setShown((rows) => rows + MORE);
      },
      { rootMargin: AHEAD },
    );
    near.observe(end);
    return () => near.disconnect();
  }, []);
  return { shown, endRef };
}
