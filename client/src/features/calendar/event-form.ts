import { err, ok, type Result } from '@mast/shared/result';
import type { CalendarEvent } from '@mast/shared/types';
import type { write } from '../../data/index.ts';
import { instantOfWall, type WallTime, wallTimeOf } from '../common/wall-time.ts';

export type Concerns = 'all' | 'currency' | 'instrument';

/** An event as it is being typed. */
export interface EventForm {
  title: string;
  at: WallTime;
  impact: CalendarEvent['impact'] | null;
  about: CalendarEvent['about'] | null;
  concerns: Concerns;
  currency: string | null;
  instrumentId: string | null;
}

export type EventErrors = Partial<Record<keyof EventForm, string>>;

export type EventArgs = Parameters<typeof write<'saveCalendarEvent'>>[1];

export const emptyEvent = (nowMs: number, zone: string): EventForm => ({
  title: '',
  at: { date: wallTimeOf(nowMs, zone).date, time: '' },
  impact: null,
  about: null,
  concerns: 'all',
  currency: null,
  instrumentId: null,
});

export const formOfEvent = (event: CalendarEvent, zone: string): EventForm => ({
  title: event.title,
  at: wallTimeOf(Date.parse(event.at), zone),
  impact: event.impact,
  about: event.about,
  concerns: concernsOf(event),
  currency: event.currency,
  instrumentId: event.instrumentId,
});

function concernsOf({ instrumentId, currency }: CalendarEvent): Concerns {
  if (instrumentId !== null) return 'instrument';
  return currency === null ? 'all' : 'currency';
}

/** The arguments of the write, or what is wrong at which field. */
export function readEvent(
  form: EventForm,
  zone: string,
  eventId: string,
): Result<EventArgs, EventErrors> {
  const errors: EventErrors = {};
  const title = form.title.trim();
  const at = instantOfWall(form.at, zone);
  const { impact, about, concerns } = form;
  const currency = concerns === 'currency' ? form.currency : null;
  const instrumentId = concerns === 'instrument' ? form.instrumentId : null;
  if (title === '') errors.title = 'Expected what it is, found nothing.';
  if (at === undefined) errors.at = 'Expected a date and a time.';
  if (impact === null) errors.impact = 'Expected how much it moves: choose one.';
  if (about === null) errors.about = 'Expected what it is about: choose one.';
  if (concerns === 'currency' && currency === null) errors.currency = 'Expected a currency.';
  if (concerns === 'instrument' && instrumentId === null) {
    errors.instrumentId = 'Expected an instrument.';
  }
  if (at === undefined || impact === null || about === null || Object.keys(errors).length > 0) {
    return err(errors);
  }
  return ok({ eventId, title, at, impact, about, currency, instrumentId });
}
