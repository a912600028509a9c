import { describe, expect, it } from 'vitest';
import type { Persona } from '../../generated/types.ts';
import { decided, found, intent, overrideOf, rule, sentence } from '../testing/cases.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];
const hours = (days: string[], from: string, to: string) => ({ days, from, to });
const session = (tz: string, ...windows: object[]) => rule('session_window', { tz, windows });

const newYork = session('America/New_York', hours(WEEKDAYS, '09:45', '15:30'));
const judged = (one: ReturnType<typeof rule>, asOf: string, persona: Persona = 'shortterm') =>
  found(one, { asOf, intent: intent({}, { persona }) });
const isOpen = (one: ReturnType<typeof rule>, asOf: string) => judged(one, asOf).status === 'pass';

describe('session_window', () => {
  it('is open from its start on and no longer at its end', () => {
    expect(isOpen(newYork, '2026-06-11T13:44:59.999Z')).toBe(false);
    expect(isOpen(newYork, '2026-06-11T13:45:00.000Z')).toBe(true);
    expect(isOpen(newYork, '2026-06-11T19:29:59.999Z')).toBe(true);
    expect(isOpen(newYork, '2026-06-11T19:30:00.000Z')).toBe(false);
  });

  it.each([
    ['shortterm', '2026-06-11T13:30:00.000Z', '2026-06-11T13:29:59.999Z'],
    ['crypto', '2026-06-11T13:15:00.000Z', '2026-06-11T13:14:59.999Z'],
    ['swing', '2026-06-10T19:30:00.000Z', '2026-06-12T19:30:00.000Z'],
    ['indexdca', '2026-06-12T19:30:00.000Z', undefined],
  ] as const)(
    'lets %s wait for a start within its lifetime, and blocks before',
    (persona, near, far) => {
      expect(judged(newYork, near, persona)).toMatchObject({
        outcome: 'WAIT',
        tasks: ['wait_minutes'],
      });
      if (far !== undefined) {
        expect(judged(newYork, far, persona)).toMatchObject({ outcome: 'NO_GO', tasks: [] });
      }
    },
  );

  it('blocks until the next start, over a weekend too', () => {
    expect(decided([newYork], { asOf: '2026-06-11T19:30:00.000Z' })).toMatchObject({
      outcome: 'NO_GO',
      blockedUntil: '2026-06-12T13:45:00.000Z',
    });
    expect(decided([newYork], { asOf: '2026-06-12T19:30:00.000Z' }).blockedUntil).toBe(
      '2026-06-15T13:45:00.000Z',
    );
    expect(decided([newYork], { asOf: '2026-06-11T13:31:00.000Z' }).wait).toMatchObject({
      until: '2026-06-11T13:45:00.000Z',
    });
  });

  it('takes the first of several sessions that is ahead', () => {
    const two = session(
      'UTC',
      hours(['thu'], '16:00', '17:00'),
      hours(['thu', 'fri'], '08:00', '10:00'),
    );
    expect(isOpen(two, '2026-06-11T09:00:00.000Z')).toBe(true);
    expect(judged(two, '2026-06-11T10:00:00.000Z').until).toBe('2026-06-11T16:00:00.000Z');
    expect(judged(two, '2026-06-11T17:00:00.000Z').until).toBe('2026-06-12T08:00:00.000Z');
    expect(judged(two, '2026-06-12T10:00:00.000Z').until).toBe('2026-06-18T08:00:00.000Z');
  });

  it('runs over midnight from the day on which it began', () => {
    const night = session('UTC', hours(['thu'], '22:00', '02:00'));
    expect(isOpen(night, '2026-06-11T01:00:00.000Z')).toBe(false);
    expect(isOpen(night, '2026-06-11T22:00:00.000Z')).toBe(true);
    expect(isOpen(night, '2026-06-12T01:59:59.999Z')).toBe(true);
    expect(judged(night, '2026-06-12T02:00:00.000Z').until).toBe('2026-06-18T22:00:00.000Z');
  });

  it('of equal ends lasts a day', () => {
    const whole = session('UTC', hours(['thu'], '06:00', '06:00'));
    expect(isOpen(whole, '2026-06-11T06:00:00.000Z')).toBe(true);
    expect(isOpen(whole, '2026-06-12T05:59:59.999Z')).toBe(true);
    expect(isOpen(whole, '2026-06-12T06:00:00.000Z')).toBe(false);
  });
});

describe('session_window where the clocks change', () => {
  it.each([
    ['Europe/Prague', '02:30', '2025-03-30T01:00:00.000Z'],
    ['America/Santiago', '00:00', '2025-09-07T04:00:00.000Z'],
    ['America/Sao_Paulo', '00:00', '2018-11-04T03:00:00.000Z'],
    ['America/New_York', '02:30', '2026-03-08T07:00:00.000Z'],
  ])('in %s a start at %s that does not exist is the first instant after', (tz, from, start) => {
    const sunday = session(tz, hours(['sun'], from, '06:00'));
    const before = new Date(Date.parse(start) - 1).toISOString();
    expect(judged(sunday, before)).toMatchObject({ outcome: 'WAIT', until: start });
    expect(isOpen(sunday, start)).toBe(true);
  });

  it('hours that do not exist at all are no session', () => {
    const gap = session('America/New_York', hours(['sun'], '02:00', '02:45'));
    expect(judged(gap, '2026-03-08T06:30:00.000Z').until).toBe('2026-03-15T06:00:00.000Z');
    expect(isOpen(gap, '2026-03-08T07:00:00.000Z')).toBe(false);
  });

  it('a doubled time is the first of the two', () => {
    const chicago = (from: string, to: string) =>
      session('America/Chicago', hours(['sun'], from, to));
    // 01:00 to 02:00 comes twice, at 06:00Z and at 07:00Z.
    const starts = chicago('01:30', '03:00');
    expect(isOpen(starts, '2025-11-02T06:29:59.999Z')).toBe(false);
    expect(isOpen(starts, '2025-11-02T06:30:00.000Z')).toBe(true);
    expect(isOpen(starts, '2025-11-02T07:10:00.000Z')).toBe(true);
    expect(isOpen(starts, '2025-11-02T09:00:00.000Z')).toBe(false);
    const ends = chicago('00:30', '01:15');
    expect(isOpen(ends, '2025-11-02T06:14:59.999Z')).toBe(true);
    expect(isOpen(ends, '2025-11-02T07:10:00.000Z')).toBe(false);
  });

  it('a day that the clock is set back to when it has begun stays begun', () => {
    // At 00:01 of Sunday, 02:31Z, it is 23:01 of Saturday again.
    const sunday = session('America/St_Johns', hours(['sun'], '00:00', '02:00'));
    expect(isOpen(sunday, '2010-11-07T02:29:59.999Z')).toBe(false);
    expect(isOpen(sunday, '2010-11-07T02:30:00.000Z')).toBe(true);
    expect(isOpen(sunday, '2010-11-07T03:00:00.000Z')).toBe(true);
    expect(isOpen(sunday, '2010-11-07T05:30:00.000Z')).toBe(false);
  });

  it('a night over the change ends by the clock', () => {
    const night = session('America/New_York', hours(['sat'], '22:00', '03:00'));
    expect(isOpen(night, '2026-03-08T06:59:59.999Z')).toBe(true);
    expect(isOpen(night, '2026-03-08T07:00:00.000Z')).toBe(false);
  });
});

describe('session_window in words', () => {
  it('names the place of its zone and both times there', () => {
    expect(sentence(newYork, { asOf: '2026-06-11T13:31:00.000Z' })).toBe(
      'My session opens at 09:45 New York time. It is 09:31.',
    );
    expect(sentence(newYork, { asOf: '2026-06-12T19:30:00.000Z' })).toBe(
      'My session opens at 09:45 on 15 Jun New York time. It is 15:30.',
    );
    const home = session('UTC', hours(['thu'], '16:00', '17:00'));
    expect(sentence(home)).toBe('My session opens at 16:00 UTC time. It is 14:00.');
  });

  it('with a zone that is not known is not evaluated', () => {
    const nowhere = session('Mars/Olympus', hours(['thu'], '16:00', '17:00'));
    expect(decided([nowhere])).toMatchObject({
      outcome: 'WAIT',
      reason: 'gate.not_evaluated',
    });
    expect(found(nowhere).template).toBe('rule.invalid_params');
  });

  it('may be overridden with half of the size', () => {
    expect(overrideOf(newYork, { asOf: '2026-06-11T19:30:00.000Z' })).toEqual({
      allowed: true,
      safeguards: ['half_size'],
    });
  });
});
