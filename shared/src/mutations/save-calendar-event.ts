import { put } from '../entities/index.ts';
import type { CalendarEvent } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import type { Mutation } from './mutation.ts';
import { tooEarly } from './typed-time.ts';

/** Writes an event of the trader's own calendar, or changes it. */
export const saveCalendarEvent: Mutation<'saveCalendarEvent', CalendarEvent | undefined> = {
  name: 'saveCalendarEvent',

  load: (reader, args) => reader.get('calendar_event', args.eventId),

  decide(existing, { meta: _meta, eventId, ...event }, context) {
    const early = tooEarly(event.at, 'at');
    if (early) return err(early);
    const createdAt = existing?.createdAt ?? formatInstant(context.eventTime);
    return ok({
      changes: [put('calendar_event', { ...event, id: eventId, createdAt })],
      events: [],
    });
  },
};
