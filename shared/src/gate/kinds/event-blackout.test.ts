import { describe, expect, it } from 'vitest';
import type { Rule } from '../../generated/types.ts';
import {
  type Asked,
  type CalendarEvent,
  decided,
  event,
  facts,
  found,
  instrument,
  intent,
  overrideOf,
  rule,
  sentence,
} from '../testing/cases.ts';

const blackout = (over: object = {}, minutes: object = { before_min: 5, after_min: 5 }) =>
  rule('event_blackout', { source: 'own_calendar', ...minutes, ...over }, 'news');

const SPX = {
  ...instrument('MES'),
  symbol: 'MICRO',
  groups: { sector: null, underlying: 'SPX', tags: [] },
};

const calendar = (...events: CalendarEvent[]) => ({ own: { at: null, events } });
const around = (asOf: string, ...events: CalendarEvent[]): Asked => ({
  asOf,
  facts: facts({ instrument: SPX, calendar: calendar(...events) }),
});
const near = (over: Partial<CalendarEvent>) => around('2026-06-11T14:00:00.000Z', event(over));

describe('event_blackout', () => {
  it('waits from its minutes before an event until its minutes after', () => {
    const at = (asOf: string) => found(blackout(), around(asOf, event()));
    expect(at('2026-06-11T13:57:59.999Z').status).toBe('pass');
    expect(at('2026-06-11T13:58:00.000Z')).toMatchObject({
      outcome: 'WAIT',
      until: '2026-06-11T14:08:00.000Z',
      tasks: ['wait_minutes'],
    });
    expect(at('2026-06-11T14:07:59.999Z').status).toBe('fail');
    expect(at('2026-06-11T14:08:00.000Z').status).toBe('pass');
  });

  it('has no time in it where it names no minutes', () => {
    const none = blackout({}, { before_min: 0, after_min: 0 });
    expect(found(none, around('2026-06-11T14:03:00.000Z', event())).status).toBe('pass');
  });

  it('of several events waits for the latest end, and names the first that has it', () => {
    const later = event({ id: 'later', title: 'Rates', at: '2026-06-11T14:04:00.000Z' });
    const ahead = event({ id: 'ahead', at: '2026-06-11T14:06:00.000Z' });
    const asked = around('2026-06-11T14:00:00.000Z', later, event(), ahead);
    expect(found(blackout(), asked)).toMatchObject({
      until: '2026-06-11T14:09:00.000Z',
      slots: { event: 'Rates' },
    });
    const longest = event({ id: 'longest', title: 'Jobs', at: '2026-06-11T14:05:00.000Z' });
    const same = { ...longest, id: 'same', title: 'Wages' };
    const ends = around('2026-06-11T14:00:00.000Z', event(), longest, same);
    expect(found(blackout(), ends)).toMatchObject({
      until: '2026-06-11T14:10:00.000Z',
      slots: { event: 'Jobs' },
    });
  });

  it.each([
    ['nothing', {}, 'fail'],
    ['the id of the instrument', { instrumentId: 'MES' }, 'fail'],
    ['its symbol', { instrumentId: 'MICRO' }, 'fail'],
    ['its underlying', { instrumentId: 'SPX' }, 'fail'],
    ['another instrument', { instrumentId: 'ES' }, 'pass'],
    ['its quote currency', { currency: 'USD' }, 'fail'],
    ['its underlying as currency', { currency: 'SPX' }, 'fail'],
    ['another currency', { currency: 'EUR' }, 'pass'],
    ['another instrument in its currency', { instrumentId: 'ES', currency: 'USD' }, 'fail'],
    ['the instrument in another currency', { instrumentId: 'MES', currency: 'EUR' }, 'fail'],
  ])('an event that names %s: %j is a %s', (_name, over, status) => {
    expect(found(blackout(), near(over)).status).toBe(status);
  });

  it.each([
    ['another instrument', { instrumentId: 'ES' }, 'pass'],
    ['another currency', { currency: 'EUR' }, 'pass'],
    ['its quote currency', { currency: 'USD' }, 'fail'],
  ])(
    'of an instrument without an underlying, an event that names %s is a %s',
    (_name, over, status) => {
      const { groups: _none, ...bare } = SPX;
      const known = facts({ instrument: bare, calendar: calendar(event(over)) });
      expect(found(blackout(), { facts: known }).status).toBe(status);
    },
  );

  it.each([
    [{ impact: ['high'] }, {}, 'fail'],
    [{ impact: ['low', 'medium'] }, {}, 'pass'],
    [{ about: ['earnings'] }, {}, 'pass'],
    [{ about: ['earnings', 'economic'] }, {}, 'fail'],
    [{ about: ['earnings'], impact: ['high'] }, { about: 'earnings' as const }, 'fail'],
    [{ about: ['earnings'], impact: ['low'] }, { about: 'earnings' as const }, 'pass'],
  ])('listed as %j an event of %j is a %s', (lists, over, status) => {
    expect(found(blackout(lists), near(over)).status).toBe(status);
  });

  it('looks at the calendar of its source alone', () => {
    const both = {
      own: { at: null, events: [] },
      imported: { at: '2026-06-11T06:00:00.000Z', events: [event()] },
    };
    const asked = { facts: facts({ calendar: both }) };
    expect(found(blackout(), asked).status).toBe('pass');
    expect(found(blackout({ source: 'imported' }), asked).status).toBe('fail');
  });

  it('waits for an instrument only where an event that names one is near', () => {
    const unknown = (over: Partial<CalendarEvent>) => ({
      facts: facts({ instrument: null, calendar: calendar(event(over)) }),
    });
    expect(found(blackout(), unknown({ currency: 'USD' }))).toMatchObject({
      status: 'missing',
      outcome: 'WAIT',
    });
    expect(found(blackout(), unknown({})).status).toBe('fail');
    const far = unknown({ currency: 'USD', at: '2026-06-12T14:00:00.000Z' });
    expect(found(blackout(), far).status).toBe('pass');
  });

  it('says the entry, its time and the pause', () => {
    const asked = around('2026-06-11T14:26:00.000Z', event({ at: '2026-06-11T14:30:00.000Z' }));
    expect(sentence(blackout(), asked)).toBe(
      'My calendar entry reads “CPI” at 14:30. My rule pauses me from 14:25 to 14:35.',
    );
  });

  it('may be overridden with half of the size and the risk stated', () => {
    expect(overrideOf(blackout(), near({}))).toEqual({
      allowed: true,
      safeguards: ['half_size', 'state_risk'],
    });
  });
});

const OPEN = { tz: 'America/New_York', local_time: '09:30' };
const CHICAGO = { tz: 'America/Chicago', localTime: '17:00' };

describe('event_blackout in days', () => {
  const days = (before_days: number, until_open: object = OPEN) =>
    blackout({}, { before_days, until_open });
  const status = (one: Rule, at: string, asOf: string, day = { tz: 'UTC', localTime: '00:00' }) =>
    found(one, { asOf, facts: facts({ day, calendar: calendar(event({ at })) }) }).status;
  const end = (one: Rule, at: string) =>
    found(one, { asOf: at, facts: facts({ calendar: calendar(event({ at })) }) }).until;

  it.each([
    ['Wednesday', '2026-06-10T20:30:00.000Z', 2, '2026-06-08T00:00:00.000Z'],
    ['Monday', '2026-06-15T12:00:00.000Z', 2, '2026-06-11T00:00:00.000Z'],
    ['Monday', '2026-06-15T12:00:00.000Z', 1, '2026-06-12T00:00:00.000Z'],
    ['Saturday', '2026-06-13T12:00:00.000Z', 1, '2026-06-12T00:00:00.000Z'],
    ['Sunday', '2026-06-14T12:00:00.000Z', 6, '2026-06-05T00:00:00.000Z'],
  ])('from the start of the weekday before a %s', (_name, at, count, start) => {
    const before = new Date(Date.parse(start) - 1).toISOString();
    expect(status(days(count), at, before)).toBe('pass');
    expect(status(days(count), at, start)).toBe('fail');
  });

  it('counts trading dates of the account, on days of 25 hours too', () => {
    // Tuesday, 4 November; Monday's trading date begins on Sunday at 17:00 of winter time.
    const at = '2025-11-04T15:00:00.000Z';
    expect(status(days(1), at, '2025-11-02T22:59:59.999Z', CHICAGO)).toBe('pass');
    expect(status(days(1), at, '2025-11-02T23:00:00.000Z', CHICAGO)).toBe('fail');
    // On Tuesday evening it is Wednesday's trading date already.
    expect(status(days(1), '2025-11-04T23:00:00.000Z', '2025-11-03T22:59:59.999Z', CHICAGO)).toBe(
      'pass',
    );
  });

  it.each([
    ['before the open of its day', '2026-06-11T11:00:00.000Z', '2026-06-11T13:30:00.000Z'],
    ['at the open', '2026-06-11T13:30:00.000Z', '2026-06-12T13:30:00.000Z'],
    ['after the close', '2026-06-11T20:30:00.000Z', '2026-06-12T13:30:00.000Z'],
    ['on Friday evening', '2026-06-12T20:30:00.000Z', '2026-06-15T13:30:00.000Z'],
    ['on Saturday', '2026-06-13T12:00:00.000Z', '2026-06-15T13:30:00.000Z'],
    ['before summer time', '2026-03-06T21:30:00.000Z', '2026-03-09T13:30:00.000Z'],
    ['before winter time', '2025-10-31T20:30:00.000Z', '2025-11-03T14:30:00.000Z'],
  ])('until the first open after an event %s', (_name, at, open) => {
    expect(end(days(1), at)).toBe(open);
  });

  it('until the first instant after an open that does not exist', () => {
    const amman = days(1, { tz: 'Asia/Amman', local_time: '00:30' });
    expect(end(amman, '2022-02-24T12:00:00.000Z')).toBe('2022-02-24T22:00:00.000Z');
  });

  it('is as wide as its minutes and its days together', () => {
    const at = '2026-06-11T20:30:00.000Z';
    const both = blackout(
      {},
      { before_min: 10_080, before_days: 1, after_min: 10_080, until_open: OPEN },
    );
    expect(status(both, at, '2026-06-04T20:30:00.000Z')).toBe('fail');
    expect(end(both, at)).toBe('2026-06-18T20:30:00.000Z');
    const short = blackout({}, { before_min: 1, before_days: 1, after_min: 1, until_open: OPEN });
    expect(status(short, at, '2026-06-10T00:00:00.000Z')).toBe('fail');
    expect(end(short, at)).toBe('2026-06-12T13:30:00.000Z');
  });

  it('with an open in a zone that is not known is not evaluated', () => {
    const nowhere = days(1, { tz: 'Mars/Olympus', local_time: '09:30' });
    expect(found(nowhere).template).toBe('rule.invalid_params');
  });
});

describe('event_blackout without a calendar', () => {
  const answered = (answer: 'yes' | 'no', id = 'news') => ({
    intent: intent({}, { context: { emotion: null, answers: { [id]: answer } } }),
  });
  const shown = { ...blackout(), onMissing: 'show' as const };

  it('asks one question', () => {
    for (const asked of [{}, answered('no', 'other')]) {
      expect(found(blackout(), asked)).toMatchObject({
        status: 'missing',
        outcome: 'WAIT',
        tasks: ['answer'],
      });
    }
  });

  it('waits without a time where an event is near', () => {
    const decision = decided([blackout()], answered('yes'));
    expect(decision).toMatchObject({
      outcome: 'WAIT',
      wait: { until: null, tasks: [] },
      flags: [],
    });
    expect(decision.findings[0]?.status).toBe('fail');
  });

  it('passes on a no, which is on record', () => {
    expect(decided([blackout()], answered('no'))).toMatchObject({
      outcome: 'GO',
      flags: ['calendar_absent'],
    });
  });

  it('only shows that it was not evaluated where the trader chose that', () => {
    for (const asked of [{}, answered('yes')]) {
      const decision = decided([shown], asked);
      expect(decision).toMatchObject({ outcome: 'GO', flags: ['calendar_absent'] });
      expect(decision.findings[0]?.status).toBe('not_evaluated');
    }
  });

  it('is not asked where a calendar is there, even an empty one', () => {
    const empty = { facts: facts({ calendar: calendar() }), ...answered('yes') };
    expect(decided([blackout()], empty)).toMatchObject({ outcome: 'GO', flags: [] });
    expect(found(shown, empty).status).toBe('pass');
  });

  it('says that it is not loaded', () => {
    expect(sentence(blackout())).toBe(
      'My calendar is not loaded. My rule asks whether an event of mine is near.',
    );
    expect(sentence(blackout(), answered('yes'))).toBe(
      'My calendar is not loaded. My answer is that an event of mine is near.',
    );
    expect(sentence(shown)).toBe('My calendar is not loaded, so my rule was not checked.');
  });

  it('may be overridden once it is answered', () => {
    expect(overrideOf(blackout())).toEqual({ allowed: false });
    expect(overrideOf(blackout(), answered('yes'))).toMatchObject({ allowed: true });
  });
});
