import { isKnownZone, mainZoneAt } from '@mast/shared/time';
import { serverNow, useRows } from '../../data/index.ts';

/** The browser's zone where the shipped table knows it. */
export function deviceZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return isKnownZone(zone) ? zone : 'UTC';
}

/** The main zone that rules now, in which every time is shown and typed. */
export function useZone(): string {
  const [person] = useRows('person');
  if (person === undefined) return deviceZone();
  return mainZoneAt(person, new Date(serverNow()).toISOString());
}
