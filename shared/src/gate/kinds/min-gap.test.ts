import { describe, expect, it } from 'vitest';
import {
  type Close,
  closes,
  decided,
  facts,
  found,
  overrideOf,
  rule,
  sentence,
} from '../testing/cases.ts';

const gap = (over: object = {}) => rule('min_gap', { minutes: 5, ...over });
const day = (time: string) => `2026-06-11T${time}.000Z`;
const closed = (result: Close['result'], time: string, over: Partial<Close> = {}) =>
  closes(result, [day(time)], over);
const asked = (list: Close[], time = '14:00:00') => ({
  facts: facts({ closes: list }),
  asOf: day(time),
});

describe('min_gap', () => {
  it('waits from the last close until its minutes are over, half-open', () => {
    const list = closed('win', '10:02:00');
    expect(decided([gap()], asked(list, '10:02:00'))).toMatchObject({
      outcome: 'WAIT',
      wait: { until: day('10:07:00'), tasks: ['wait_minutes'], predicates: [] },
    });
    expect(decided([gap()], { ...asked(list), asOf: '2026-06-11T10:06:59.999Z' }).outcome).toBe(
      'WAIT',
    );
    expect(decided([gap()], asked(list, '10:07:00')).outcome).toBe('GO');
  });

  it('counts from the latest close, in whatever order they came', () => {
    const list = [...closed('win', '13:58:00'), ...closed('loss', '13:50:00')];
    expect(found(gap(), asked(list)).until).toBe(day('14:03:00'));
  });

  it.each([
    ['any', 'win', 'WAIT'],
    ['any', 'breakeven', 'WAIT'],
    ['loss', 'loss', 'WAIT'],
    ['loss', 'win', null],
    ['loss', 'breakeven', null],
  ] as const)('after %s close a %s gives %s', (after, result, outcome) => {
    expect(found(gap({ after }), asked(closed(result, '13:58:00'))).outcome).toBe(outcome);
  });

  it('after a loss runs on from it, though a win closed since', () => {
    const list = [...closed('loss', '13:57:00'), ...closed('win', '13:59:00')];
    expect(found(gap({ after: 'loss' }), asked(list)).until).toBe(day('14:02:00'));
  });

  it('looks at the account alone, and at nothing that closes after the instant', () => {
    expect(found(gap(), asked(closed('win', '13:59:00', { accountId: 'other' }))).status).toBe(
      'pass',
    );
    expect(found(gap(), asked(closed('win', '14:00:01'))).status).toBe('pass');
    expect(found(gap(), asked([])).status).toBe('pass');
  });

  it('runs over the end of a day', () => {
    const late = closes('loss', ['2026-06-10T23:58:00.000Z']);
    expect(found(gap(), asked(late, '00:02:59')).until).toBe(day('00:03:00'));
  });

  it('shows how much of it is over', () => {
    expect(found(gap({ minutes: 10 }), asked(closed('win', '13:54:01')))).toMatchObject({
      observed: '5',
      limit: '10',
      unit: 'minutes',
    });
  });

  it('says when it began and when it ends, on the clock of the person', () => {
    const list = closed('loss', '10:02:00');
    expect(sentence(gap(), asked(list, '10:03:00'))).toBe(
      'My last trade closed at 10:02. My gap is 5 minutes and ends at 10:07.',
    );
    const berlin = {
      facts: facts({ closes: list, mainZone: 'Europe/Berlin' }),
      asOf: day('10:03:00'),
    };
    expect(sentence(gap({ after: 'loss' }), berlin)).toBe(
      'My last loss closed at 12:02. My gap is 5 minutes and ends at 12:07.',
    );
  });

  it('may be overridden by three lines', () => {
    expect(overrideOf(gap(), asked(closed('win', '13:59:00')))).toEqual({
      allowed: true,
      safeguards: ['write_three_lines'],
    });
  });
});
