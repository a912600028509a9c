import { civilAt, parseInstant } from '@mast/shared/time';
import { formatDate } from '../../ui/format/index.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * A time with its seconds, so that two that differ do not look alike: `14:03:07`, on another day
 * than today with its date.
 */
export function momentText(iso: string, { zone, today }: { zone: string; today: string }): string {
  const at = parseInstant(iso);
  if (at === undefined) return iso;
  const { hour, minute, second } = civilAt(zone, at);
  const time = [hour, minute, second].map(two).join(':');
  const date = formatDate(iso, { timeZone: zone });
  return date === today ? time : `${date}, ${time}`;
}
