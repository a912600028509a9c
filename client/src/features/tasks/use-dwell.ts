import { useEffect, useState } from 'react';

const SECOND = 1000;

/** Seconds for which the page was looked at since this was shown, up to a most. */
export function useDwell(most: number): number {
  const [seconds, setSeconds] = useState(0);
  const isOver = seconds >= most;
  useEffect(() => {
    if (isOver) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') setSeconds((before) => before + 1);
    }, SECOND);
    return () => clearInterval(timer);
  }, [isOver]);
  return seconds;
}
