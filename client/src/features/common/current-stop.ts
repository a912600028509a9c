import type { Trade } from '@mast/shared/types';

/** The stop that stands now: the one recorded last, else the first; null where there is none. */
export function currentStop({ stop, stops }: Pick<Trade, 'stop' | 'stops'>): string | null {
  const last = stops.at(-1);
  return last === undefined ? stop : last.price;
}
