import { type Instant, parseInstant } from '@mast/shared/time';
import type { MutationMeta } from '@mast/shared/types';

/** More than this between a device's clock and ours is said. */
const SKEW_TOLERANCE_MS = 2 * 60_000;

export interface EventTime {
  readonly at: Instant;
  readonly flags: readonly string[];
}

/**
 * When a write took place: the device's wall time plus its last known offset, clamped to the
 * device's previous event and to the moment of receipt.
 */
export function correctEventTime(
  meta: MutationMeta,
  previous: string | undefined,
  receivedAt: Instant,
): EventTime {
  const flags: string[] = [];
  const wall = parseInstant(meta.device.wall) ?? receivedAt;
  const offset = meta.device.offsetMs ?? 0;
  if (meta.device.offsetMs === null) flags.push('clock_unverified');
  if (Math.abs(offset) > SKEW_TOLERANCE_MS) flags.push('clock_suspect');
  let at = wall + offset;
  if (at > receivedAt) {
    if (at - receivedAt > SKEW_TOLERANCE_MS) flags.push('clock_suspect');
    at = receivedAt;
  }
  const floor = previous === undefined ? at : (parseInstant(previous) as Instant);
  if (at < floor) {
    if (floor - at > SKEW_TOLERANCE_MS) flags.push('clock_suspect');
    at = Math.min(floor, receivedAt);
  }
  return { at, flags: [...new Set(flags)] };
}
