import type { DeviceClock, DeviceEvent } from '@mast/database';
import { type Instant, parseInstant } from '@mast/shared/time';

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
 * such an event is no earlier than the nearest that is known.
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
  return {
    after: at((same ?? earlier.at(-1) ?? events[0])?.at ?? lastEventAt),
    before: next && at(next.at),
    previous,
    flag: same ? 'counter_repeated' : 'counter_behind',
  };
}

const at = (text: string): Instant => parseInstant(text) as Instant;
