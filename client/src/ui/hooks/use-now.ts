import { useEffect, useState } from 'react';

const secondOf = (ms: number): number => Math.floor(ms / 1000);

/**
 * The time in ms, renewed at each full second of the given clock while `running`. The clock is the
 * caller's (server-corrected where it matters), so a wrong device clock does not move a countdown.
 */
export function useNow(now: () => number, running: boolean): number {
  const [at, setAt] = useState(now);
  useEffect(() => {
    if (!running) return;
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const current = now();
      // What was rendered within this second is not rendered once more.
      setAt((shown) => (secondOf(shown) === secondOf(current) ? shown : current));
      timer = setTimeout(tick, 1000 - (current % 1000));
    };
    tick();
    return () => clearTimeout(timer);
  }, [now, running]);
  // What does not tick is read anew: the last tick, if there was one, may be from long before.
  return running ? at : now();
}
