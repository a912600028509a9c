import { describe, expect, it } from 'vitest';
import { decided, facts, found, intent, overrideOf, rule, sentence } from '../testing/cases.ts';

const policy = (params: object) => rule('holding_policy', params);
const until = (exitTime: string | null, more: object = {}) => ({
  intent: intent({ exitTime, ...more }),
});
const holding = (maxHoldMinutes: number) => ({ intent: intent({ maxHoldMinutes }) });
const CHICAGO = { tz: 'America/Chicago', localTime: '17:00' };

describe('holding_policy', () => {
  it.each([
    [{ exit_time_required: true }, 'fail'],
    [{ max_hold_minutes: 60 }, 'fail'],
    [{ overnight: false }, 'fail'],
    [{ weekend: false }, 'fail'],
    [{ overnight: true, weekend: false }, 'fail'],
    [{ overnight: true, weekend: true }, 'pass'],
    [{ exit_time_required: false }, 'pass'],
  ])('of %j a plan without an end is a %s', (params, status) => {
    expect(found(policy(params)).status).toBe(status);
  });

  it('waits for an exit time, or for a holding time', () => {
    const asks = policy({ exit_time_required: true });
    expect(decided([asks])).toMatchObject({
      outcome: 'WAIT',
      reason: 'holding_policy.no_exit',
      wait: { until: null, tasks: ['fill_fields'] },
    });
    expect(found(asks, until('2026-07-01T00:00:00.000Z')).status).toBe('pass');
    expect(found(asks, holding(527040)).status).toBe('pass');
  });

  it('passes a plan that ends at its limit and not one millisecond later', () => {
    const six = policy({ max_hold_minutes: 360 });
    expect(found(six, until('2026-06-11T20:00:00.000Z'))).toMatchObject({
      status: 'pass',
      observed: '360',
      limit: '360',
      unit: 'minutes',
      margin: '1',
    });
    expect(found(six, until('2026-06-11T20:00:00.001Z'))).toMatchObject({
      outcome: 'WAIT',
      template: 'holding_policy.too_long',
      tasks: ['revise_plan'],
    });
    expect(found(six, holding(360)).status).toBe('pass');
    expect(found(six, holding(361)).status).toBe('fail');
  });

  it('takes the exit time before the holding time', () => {
    const six = policy({ max_hold_minutes: 360 });
    expect(found(six, until('2026-06-11T15:00:00.000Z', { maxHoldMinutes: 999 })).status).toBe(
      'pass',
    );
  });

  it('of no night lets a plan end with the trading day of the account', () => {
    const day = policy({ overnight: false });
    expect(found(day, until('2026-06-12T00:00:00.000Z')).status).toBe('pass');
    expect(found(day, until('2026-06-12T00:00:00.001Z'))).toMatchObject({
      outcome: 'WAIT',
      template: 'holding_policy.overnight',
      tasks: ['revise_plan'],
    });
    const inChicago = { ...until('2026-06-11T22:00:00.001Z'), facts: facts({ day: CHICAGO }) };
    expect(found(day, inChicago).status).toBe('fail');
  });

  it.each([
    ['of 23 hours', 'Europe/Prague', '2025-03-30T12:00:00.000Z', '2025-03-30T22:00:00.000Z'],
    ['of 25 hours', 'America/Chicago', '2025-11-02T12:00:00.000Z', '2025-11-03T06:00:00.000Z'],
    ['before no midnight', 'America/Santiago', '2025-09-06T12:00:00Z', '2025-09-07T04:00:00.000Z'],
    ['before none', 'America/Sao_Paulo', '2018-11-03T12:00:00Z', '2018-11-04T03:00:00.000Z'],
  ])('takes the end of a day %s as the zone has it', (_name, tz, asOf, end) => {
    const one = { asOf, facts: facts({ day: { tz, localTime: '00:00' } }) };
    const day = policy({ overnight: false });
    expect(found(day, { ...one, ...until(end) }).status).toBe('pass');
    const later = new Date(Date.parse(end) + 1).toISOString();
    expect(found(day, { ...one, ...until(later) }).status).toBe('fail');
  });
});

describe('holding_policy over the weekend', () => {
  const week = policy({ weekend: false });
  const inChicago = { facts: facts({ day: CHICAGO }) };

  it('lets a plan end with Friday’s trading date', () => {
    expect(found(week, until('2026-06-13T00:00:00.000Z')).status).toBe('pass');
    expect(found(week, until('2026-06-13T00:00:00.001Z'))).toMatchObject({
      outcome: 'WAIT',
      template: 'holding_policy.weekend',
      tasks: ['revise_plan'],
    });
    expect(found(week, { ...inChicago, ...until('2026-06-12T22:00:00.000Z') }).status).toBe('pass');
    expect(found(week, { ...inChicago, ...until('2026-06-12T22:00:00.001Z') }).status).toBe('fail');
  });

  it('has Monday’s trading date begin on Sunday where the day begins in the evening', () => {
    const sunday = { ...inChicago, asOf: '2026-06-14T22:00:00.000Z' };
    expect(found(week, { ...sunday, ...until('2026-06-19T22:00:00.000Z') }).status).toBe('pass');
    expect(found(week, { ...sunday, ...until('2026-06-19T22:00:00.001Z') }).status).toBe('fail');
  });

  it('waits from the end of Friday until Monday, however soon the plan ends', () => {
    const at = (asOf: string, exit: string) => found(week, { asOf, ...until(exit) });
    expect(at('2026-06-12T23:59:59.999Z', '2026-06-13T00:00:00.000Z').status).toBe('pass');
    expect(at('2026-06-13T00:00:00.000Z', '2026-06-13T00:01:00.000Z').template).toBe(
      'holding_policy.in_weekend',
    );
    expect(at('2026-06-14T23:59:00.000Z', '2026-06-14T23:59:30.000Z').status).toBe('fail');
    expect(at('2026-06-15T00:00:00.000Z', '2026-06-15T00:01:00.000Z').status).toBe('pass');
  });

  it('ends Friday with the changed clocks of its zone', () => {
    // The clocks go forward in Amman at midnight between Thursday and Friday.
    const amman = { facts: facts({ day: { tz: 'Asia/Amman', localTime: '00:00' } }) };
    const thursday = { ...amman, asOf: '2022-02-24T12:00:00.000Z' };
    expect(found(week, { ...thursday, ...until('2022-02-25T21:00:00.000Z') }).status).toBe('pass');
    expect(found(week, { ...thursday, ...until('2022-02-25T21:00:00.001Z') }).status).toBe('fail');
  });

  it('judges the longest holding time first, then the night', () => {
    const all = policy({ max_hold_minutes: 60, overnight: false, weekend: false });
    expect(found(all, until('2026-06-13T12:00:00.000Z')).template).toBe('holding_policy.too_long');
    const nights = policy({ overnight: false, weekend: false });
    expect(found(nights, until('2026-06-13T12:00:00.000Z')).template).toBe(
      'holding_policy.overnight',
    );
  });
});

describe('holding_policy in words', () => {
  it.each([
    [
      { max_hold_minutes: 360 },
      '2026-06-12T00:00:00.000Z',
      'My plan runs past my 6 hour holding limit.',
    ],
    [
      { max_hold_minutes: 90 },
      '2026-06-12T00:00:00.000Z',
      'My plan runs past my 90 minute holding limit.',
    ],
    [{ exit_time_required: true }, null, 'My plan has no exit time. My rule wants one.'],
    [
      { overnight: false },
      '2026-06-13T12:00:00.000Z',
      'My plan runs past the end of my trading day at 00:00 on 12 Jun. My rule wants my exit by then.',
    ],
    [
      { weekend: false },
      '2026-06-13T12:00:00.000Z',
      'My plan runs into my weekend, which begins at 00:00 on 13 Jun. My rule wants my exit by then.',
    ],
  ])('%j says what it wants', (params, exit, text) => {
    expect(sentence(policy(params), until(exit))).toBe(text);
  });

  it('says on a weekend when it began', () => {
    const saturday = { asOf: '2026-06-13T08:00:00.000Z', ...until('2026-06-13T12:00:00.000Z') };
    expect(sentence(policy({ weekend: false }), saturday)).toBe(
      'My weekend began at 00:00. My rule wants no plan that runs over it.',
    );
  });

  it('may be overridden with half of the size and an alarm', () => {
    expect(overrideOf(policy({ exit_time_required: true }))).toEqual({
      allowed: true,
      safeguards: ['half_size', 'alarm_set'],
    });
  });

  it('is met on paper too', () => {
    const paper = intent({}, { mode: 'paper' });
    expect(found(policy({ exit_time_required: true }), { intent: paper }).status).toBe('fail');
  });
});
