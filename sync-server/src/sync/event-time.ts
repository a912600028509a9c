import type { DeviceClock, DeviceEvent } from '@mast/database';
import {
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
import { placeOf } from './event-order.ts';

/** No device was there before 1970, and no column holds every year that a text can name. */
const EARLIEST: Instant = 0;
/** Tabs and recovered clients of one device bring its events at most about so far out of order. */
const KEPT_EVENTS = 32;

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
  const { receivedAt } = evidence;
  const claimed = (wallOf(device) ?? receivedAt) + (device.offsetMs ?? 0) - stepOf(device);
  const order = placeOf(device, evidence.clock);
  const sender = evidence.sender?.bootId === device.bootId ? evidence.sender : undefined;
  const linked = Math.max(claimed, earliestByLink(device) ?? claimed);
  const sent = Math.min(linked, sender ? latestBySender(device, sender, receivedAt) : linked);
  const ordered = Math.min(Math.max(sent, order.after ?? sent), order.before ?? receivedAt);
  const at = Math.max(EARLIEST, Math.min(ordered, receivedAt));

  const flags = new Set<string>(flagsOfReading(device));
  if (Math.abs(at - claimed) > SKEW_TOLERANCE_MS) flags.add('clock_suspect');
  if (sender && isAhead(device, sender, receivedAt)) flags.add('clock_suspect');
  const wasSetBack = [order.previous, sender].some((other) => other && isSetBack(device, other));
  if (wasSetBack) flags.add('clock_jump');
  const isFresh = sender !== undefined && receivedAt - at <= SKEW_TOLERANCE_MS;
  if (isFresh && !flags.has('clock_suspect')) flags.delete('clock_unverified');
  if (order.flag) flags.add(order.flag);

  const { counter, bootId, wall, monotonicMs } = device;
  const event = { counter, bootId, wall, monotonicMs, at: formatInstant(at) };
  return { at, flags: [...flags], event };
}

/** Between an event and its sending at least so much has gone by as the monotonic clock counts. */
const latestBySender = (event: Moment, sender: Moment, receivedAt: Instant): Instant =>
  receivedAt - Math.max(0, sender.monotonicMs - event.monotonicMs);

/** A request takes time, so it never makes a clock look ahead. */
function isAhead(
  { offsetMs }: MutationMeta['device'],
  sender: Moment,
  receivedAt: Instant,
): boolean {
  const sentAt = (wallOf(sender) ?? receivedAt) + (offsetMs ?? 0);
  return sentAt - receivedAt > SKEW_TOLERANCE_MS;
}

/** Whether between two moments of one start of a page the wall clock was set back. */
function isSetBack(device: MutationMeta['device'], other: Moment & { readonly bootId: string }) {
  if (other.bootId !== device.bootId) return false;
  const [first, second] =
    other.monotonicMs <= device.monotonicMs ? [other, device] : [device, other];
  // Once the server's time was learnt anew, what the clock did before is past.
  const isPast = device.learned != null && first.monotonicMs < device.learned.monotonicMs;
  return !isPast && driftMs(first, second) < -JUMP_TOLERANCE_MS;
}

/** The clock of a device after an event. */
export function clockAfter(clock: DeviceClock | undefined, event: DeviceEvent): DeviceClock {
  const others = (clock?.events ?? []).filter(({ counter }) => counter !== event.counter);
  const events = [...others, event].sort((a, b) => a.counter - b.counter).slice(-KEPT_EVENTS);
  return { lastEventAt: event.at, lastCounter: event.counter, events };
}
