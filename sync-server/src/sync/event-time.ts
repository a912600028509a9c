import type { DeviceClock, DeviceEvent } from '@mast/database';
import {
  type ClockReading,
  driftMs,
  earliestByLink,
  flagsOfReading,
  JUMP_TOLERANCE_MS,
  type Moment,
  SKEW_TOLERANCE_MS,
  stepOf,
  wallOf,
} from '@mast/shared/clock';
import { formatInstant, type Instant } from '@mast/shared/time';
import type { MutationMeta } from '@mast/shared/types';
import { type EventPlace, placeOf } from './event-order.ts';

/** No device was there before 1970, and no column holds every year that a text can name. */
const EARLIEST: Instant = 0;

/** The clocks of the start of a page that sends a push, read as it is sent. */
export interface SenderClock extends Moment {
  readonly bootId: string;
}

/** What is known beside what an event says of itself. */
export interface ClockEvidence {
  /** The device's events so far. */
  readonly clock: DeviceClock | undefined;
  readonly sender: SenderClock | undefined;
  readonly receivedAt: Instant;
}

export interface EventTime {
  readonly at: Instant;
  readonly flags: readonly string[];
  /** The event as the device's next ones are held against it. */
  readonly event: DeviceEvent;
}

/**
 * When a write took place: the device's wall time plus its last known offset, without steps that the
 * device saw its clock make, then held between what is known for certain (docs/time.md).
 */
export function correctEventTime({ device }: MutationMeta, evidence: ClockEvidence): EventTime {
  const known: Known = {
    place: placeOf(device, evidence.clock),
    sender: evidence.sender?.bootId === device.bootId ? evidence.sender : undefined,
    receivedAt: evidence.receivedAt,
  };
  const claimed = (wallOf(device) ?? known.receivedAt) + (device.offsetMs ?? 0) - stepOf(device);
  const at = bounded(claimed, device, known);
  const { counter, bootId, wall, monotonicMs } = device;
  return {
    at,
    flags: flagsOf(device, known, at, Math.abs(at - claimed)),
    event: { counter, bootId, wall, monotonicMs, at: formatInstant(at) },
  };
}

interface Known {
  readonly place: EventPlace;
  /** Where the page that sends the event is the one that wrote it. */
  readonly sender: Moment | undefined;
  readonly receivedAt: Instant;
}

/** The later a bound stands here, the more it weighs. */
function bounded(claimed: Instant, device: ClockReading, known: Known): Instant {
  const { place, sender, receivedAt } = known;
  let at = Math.max(claimed, earliestByLink(device) ?? claimed);
  if (sender) at = Math.min(at, latestBySender(device, sender, receivedAt));
  at = Math.max(at, place.after ?? at);
  at = Math.min(at, place.before ?? at, receivedAt);
  return Math.max(EARLIEST, at);
}

/** @param movedMs how far the event was moved from where its device put it */
function flagsOf(device: ClockReading, known: Known, at: Instant, movedMs: number): string[] {
  const { place, sender, receivedAt } = known;
  const flags = new Set<string>(flagsOfReading(device));
  const isAhead = sender !== undefined && aheadMs(device, sender, receivedAt) > SKEW_TOLERANCE_MS;
  if (movedMs > SKEW_TOLERANCE_MS || isAhead) flags.add('clock_suspect');
  const wasSetBack =
    (place.previous && isSetBack(place.previous, device, device)) ||
    (sender && isSetBack(device, sender, device));
  if (wasSetBack) flags.add('clock_jump');
  const isFresh = sender !== undefined && receivedAt - at <= SKEW_TOLERANCE_MS;
  if (isFresh && !flags.has('clock_suspect')) flags.delete('clock_unverified');
  if (place.flag) flags.add(place.flag);
  return [...flags];
}

/** Between an event and its sending at least so much has gone by as the monotonic clock counts. */
const latestBySender = (event: Moment, sender: Moment, receivedAt: Instant): Instant =>
  receivedAt - Math.max(0, sender.monotonicMs - event.monotonicMs);

/** How far the sending clock is ahead of ours at least, since a request takes time. */
const aheadMs = ({ offsetMs }: ClockReading, sender: Moment, receivedAt: Instant): number =>
  (wallOf(sender) ?? receivedAt) + (offsetMs ?? 0) - receivedAt;

/** Whether between two moments of one start of a page the wall clock was set back. */
function isSetBack(first: Moment, second: Moment, { learned }: ClockReading): boolean {
  // Once the server's time was learnt anew, what the clock did before is past.
  const isPast = learned != null && first.monotonicMs < learned.monotonicMs;
  return !isPast && driftMs(first, second) < -JUMP_TOLERANCE_MS;
}
