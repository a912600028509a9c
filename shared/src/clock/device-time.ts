import type { Instant } from '../time/index.ts';
import type { ClockReading } from './clock-flags.ts';
import { wallOf } from './moment.ts';

type Reading = Pick<ClockReading, 'wall' | 'monotonicMs' | 'offsetMs' | 'learned'>;

/**
 * The earliest that a moment can be: since the device learnt the server's time at least so much has
 * gone by as its monotonic clock counts, whatever its wall clock says. Undefined without that link.
 */
export function earliestByLink(reading: Reading): Instant | undefined {
  const { learned, offsetMs, monotonicMs } = reading;
  const wall = learned ? wallOf(learned) : undefined;
  if (!learned || wall === undefined) return undefined;
  return wall + (offsetMs ?? 0) + (monotonicMs - learned.monotonicMs);
}

/**
 * The server's time as a device can tell it by itself. A wall clock that was set back takes nothing
 * back: not what the monotonic clock counted, nor, without a link to the server's time, the event
 * that the device wrote before.
 * @param lastEventAt of this device, by the server's time as it was known then
 */
export function deviceTime(reading: Reading, lastEventAt?: Instant): Instant | undefined {
  const wall = wallOf(reading);
  if (wall === undefined) return undefined;
  const told = wall + (reading.offsetMs ?? 0);
  return Math.max(told, earliestByLink(reading) ?? lastEventAt ?? told);
}
