import type { DeviceClock, DeviceEvent } from '@mast/database';
import { type Instant, parseInstant } from '@mast/shared/time';

/** Tabs and recovered clients of one device bring its events at most about so far out of order. */
const KEPT_EVENTS = 32;

/** Where an event stands among those of its device, by its counter. */
export interface EventPlace {
  /** Corrected times that it lies between. */
  readonly after: Instant | undefined;
  readonly before: Instant | undefined;
  /** The last event before it of the same start of the page, where that is remembered. */
  readonly previous: DeviceEvent | undefined;
  readonly flag: 'counter_repeated' | 'counter_behind' | undefined;
}

/**
 * Tabs of one device push apart, so an event may come after a later one: it then lies between its
 * neighbours. A counter that was there before, or is older than what is remembered, gains nothing:
 * such an event is no earlier than the nearest that is remembered.
 */
export function placeOf(
  { counter, bootId }: Pick<DeviceEvent, 'counter' | 'bootId'>,
  clock: DeviceClock | undefined,
): EventPlace {
  if (clock === undefined) {
    return { after: undefined, before: undefined, previous: undefined, flag: undefined };
  }
  const { events, lastCounter, lastEventAt } = clock;
  const earlier = events.filter((event) => event.counter < counter);
  const previous = earlier.findLast((event) => event.bootId === bootId);
  if (counter > lastCounter) {
    return { after: at(lastEventAt), before: undefined, previous, flag: undefined };
  }
  const same = events.find((event) => event.counter === counter);
  const next = events.find((event) => event.counter > counter);
  const forgotten = events.length < KEPT_EVENTS ? undefined : events[0];
  const nearest = same ?? earlier.at(-1) ?? forgotten;
  const after = events.length === 0 ? lastEventAt : nearest?.at;
  return {
    after: after === undefined ? undefined : at(after),
    before: next && at(next.at),
    previous,
    flag: same ? 'counter_repeated' : 'counter_behind',
  };
}

const at = (text: string): Instant => parseInstant(text) as Instant;

/** The clock of a device after an event. */
export function clockAfter(clock: DeviceClock | undefined, event: DeviceEvent): DeviceClock {
  const others = (clock?.events ?? []).filter(({ counter }) => counter !== event.counter);
  const events = [...others, event].sort((a, b) => a.counter - b.counter).slice(-KEPT_EVENTS);
  return { lastEventAt: event.at, lastCounter: event.counter, events };
}
