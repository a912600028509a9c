import { useEffect } from 'react';
import { formatDuration } from '../format/format-time.ts';
import { useNow } from '../hooks/use-now.ts';

export interface CountdownProps {
  endIso: string;
  /** ms; a stable function, because the tick restarts when it changes. */
  now: () => number;
  /** Stands there once the end has come. */
  over?: string;
  onEnd?: () => void;
}

/** Renewed once a second. Not a live region: a clock read aloud each second helps nobody. */
export function Countdown({ endIso, now, over = 'over', onEnd }: CountdownProps) {
  const end = Date.parse(endIso);
  const at = useNow(now, now() < end);
  const done = at >= end;
  useEffect(() => {
    if (done) onEnd?.();
  }, [done, onEnd]);
  return (
    <span role="timer" aria-live="off">
      {done ? over : formatDuration(end - at)}
    </span>
  );
}
