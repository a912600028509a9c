import { isKnownZone } from '@mast/shared/time';
import { useRows } from '../../data/index.ts';

/** The browser's zone where the shipped table knows it. */
export function deviceZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return isKnownZone(zone) ? zone : 'UTC';
}

/** The person's main zone, in which every time is shown and typed. */
export function useZone(): string {
  const [person] = useRows('person');
  return person?.mainZone ?? deviceZone();
}
