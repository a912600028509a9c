import { useMemo } from 'react';
import { serverNow } from '../../data/index.ts';
import { formatTime, formatWhen } from '../../ui/index.ts';
import { useZone } from './use-zone.ts';

export interface Times {
  zone: string;
  /** `10:02`, `yesterday 22:14`, else with the date where that is not said beside it. */
  when: (iso: string) => string;
  /** `10:02` */
  clock: (iso: string) => string;
}

/** @param saidDate `YYYY-MM-DD`, which stands over all of them */
export function useTimes(saidDate?: string): Times {
  const zone = useZone();
  return useMemo(
    () => ({
      zone,
      when: (iso) => formatWhen(iso, serverNow(), { timeZone: zone, saidDate }),
      clock: (iso) => formatTime(iso, { timeZone: zone }),
    }),
    [zone, saidDate],
  );
}
