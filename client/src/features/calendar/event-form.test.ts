import type { CalendarEvent } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { emptyEvent, formOfEvent, readEvent } from './event-form.ts';

const zone = 'Europe/Berlin';
const event: CalendarEvent = {
  id: 'e',
  title: 'US inflation',
  at: '2026-06-11T12:30:00.000Z',
  impact: 'high',
  about: 'economic',
  currency: 'USD',
  instrumentId: null,
  createdAt: '2026-06-01T00:00:00.000Z',
};

it('comes back from its form as it was', () => {
  const { id, createdAt: _createdAt, ...rest } = event;
  expect(readEvent(formOfEvent(event, zone), zone, id)).toEqual({
    ok: true,
    value: { eventId: id, ...rest },
  });
});

it('forgets the currency of an event that concerns every plan', () => {
  const form = { ...formOfEvent(event, zone), concerns: 'all' as const };
  expect(readEvent(form, zone, 'e')).toMatchObject({ value: { currency: null } });
});

it('names what is missing', () => {
  const empty = emptyEvent(Date.parse(event.at), zone);
  const read = readEvent({ ...empty, concerns: 'instrument' }, zone, 'e');
  expect(read.ok ? [] : Object.keys(read.error).sort()).toEqual([
    'about',
    'at',
    'impact',
    'instrumentId',
    'title',
  ]);
});
