import type { CalendarEvent, Facts } from '../generated/types.ts';
import { formatInstant, type Instant, parseInstant } from '../time/index.ts';
import { before, CALENDAR_MS } from './horizons.ts';

const MOST_EVENTS = 500;

const distance = (event: CalendarEvent, at: Instant): number =>
  Math.abs((parseInstant(event.at) as Instant) - at);

const inEventOrder = (a: CalendarEvent, b: CalendarEvent): number => {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

/** The nearest events of the trader's own calendar; null where none was ever written. */
export function ownCalendar(
  events: readonly CalendarEvent[],
  at: Instant,
): Facts['calendar']['own'] {
  const asOf = formatInstant(at);
  const known = events.filter((event) => event.createdAt <= asOf);
  if (known.length === 0) return null;
  const [from, to] = [before(at, CALENDAR_MS), before(at, -CALENDAR_MS)];
  const near = known
    .filter((event) => event.at >= from && event.at <= to)
    .sort((a, b) => distance(a, at) - distance(b, at) || inEventOrder(a, b))
    .slice(0, MOST_EVENTS)
    .sort(inEventOrder);
  return {
    at: known.map((event) => event.createdAt).reduce((a, b) => (a > b ? a : b)),
    events: near.map(({ id, title, at: time, impact, about, currency, instrumentId }) => ({
      id,
      title,
      at: time,
      impact,
      about,
      currency,
      instrumentId,
    })),
  };
}
