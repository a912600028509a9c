import { del } from '../entities/index.ts';
import type { CalendarEvent } from '../generated/types.ts';
import { ok } from '../result/index.ts';
import type { Mutation } from './mutation.ts';

/** Takes an event out of the trader's own calendar. Gone already is fine. */
export const deleteCalendarEvent: Mutation<'deleteCalendarEvent', CalendarEvent | undefined> = {
  name: 'deleteCalendarEvent',
  load: (reader, args) => reader.get('calendar_event', args.eventId),
  decide: (event) => ok({ changes: event ? [del('calendar_event', event.id)] : [], events: [] }),
};
