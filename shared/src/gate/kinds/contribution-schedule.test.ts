import { describe, expect, it } from 'vitest';
import type { Plan } from '../../generated/types.ts';
import {
  type Asked,
  chain,
  decided,
  type FactsOver,
  facts,
  found,
  intent,
  overrideOf,
  rule,
  sentence,
} from '../testing/cases.ts';

const schedule = (over: object = {}) =>
  rule('contribution_schedule', { amount: '500', cadence: 'monthly', day: 3, ...over });
const buys = (amount: string | null = '500', over: Partial<Plan> = {}) =>
  intent({ stop: null, target: null, size: null, amount, ...over }, { persona: 'indexdca' });
const on = (asOf: string, over: FactsOver = {}, one = buys()): Asked => ({
  intent: one,
  facts: facts(over),
  asOf: asOf.length > 10 ? asOf : `${asOf}T12:00:00.000Z`,
});
const statusOn = (params: object, date: string) => found(schedule(params), on(date)).status;

describe('the dates of contribution_schedule', () => {
  it.each([
    ['2026-06-02', 'fail'],
    ['2026-06-03', 'pass'],
    ['2026-06-04', 'fail'],
  ])('without a tolerance are the days themselves: %s', (date, status) => {
    expect(statusOn({}, date)).toBe(status);
  });

  it.each([
    ['2026-05-28', 'fail'],
    ['2026-05-29', 'pass'],
    ['2026-06-08', 'pass'],
    ['2026-06-09', 'fail'],
  ])('have a tolerance of days before and after, over the ends of months: %s', (date, status) => {
    expect(statusOn({ tolerance_days: 5 }, date)).toBe(status);
  });

  it.each([
    [31, '2026-02-28', 'pass'],
    [31, '2026-02-27', 'fail'],
    [31, '2028-02-29', 'pass'],
    [31, '2028-02-28', 'fail'],
    [31, '2026-04-30', 'pass'],
    [31, '2026-05-30', 'fail'],
    [31, '2026-05-31', 'pass'],
    [30, '2026-02-28', 'pass'],
    [29, '2026-03-01', 'fail'],
    [1, '2026-01-01', 'pass'],
    [1, '2026-12-31', 'fail'],
  ])('of day %d in a month that may lack it: %s', (day, date, status) => {
    expect(statusOn({ day }, date)).toBe(status);
  });

  it('of a day that a month lacks have their tolerance around its last', () => {
    expect(statusOn({ day: 31, tolerance_days: 2 }, '2026-02-25')).toBe('fail');
    expect(statusOn({ day: 31, tolerance_days: 2 }, '2026-02-26')).toBe('pass');
    expect(statusOn({ day: 31, tolerance_days: 2 }, '2026-03-02')).toBe('pass');
    expect(statusOn({ day: 31, tolerance_days: 2 }, '2026-03-03')).toBe('fail');
    expect(statusOn({ day: 1, tolerance_days: 1 }, '2025-12-31')).toBe('pass');
  });

  it.each([
    [1, '2026-06-08', 'pass'],
    [1, '2026-06-07', 'fail'],
    [7, '2026-06-07', 'pass'],
    [7, '2026-06-08', 'fail'],
    [3, '2026-12-30', 'pass'],
    [15, '2026-06-07', 'pass'],
    [15, '2026-06-08', 'fail'],
  ])(
    'of a week are its weekday %d, or its last where it lacks that day: %s',
    (day, date, status) => {
      expect(statusOn({ cadence: 'weekly', day }, date)).toBe(status);
    },
  );

  it('of a week with three days of tolerance are all days', () => {
    for (const date of ['2026-06-08', '2026-06-11', '2026-06-12', '2026-06-14']) {
      expect(statusOn({ cadence: 'weekly', day: 1, tolerance_days: 3 }, date)).toBe('pass');
    }
    expect(statusOn({ cadence: 'weekly', day: 1, tolerance_days: 2 }, '2026-06-11')).toBe('fail');
  });

  it.each([
    ['2026-01-31', 'pass'],
    ['2026-02-28', 'fail'],
    ['2026-04-30', 'pass'],
    ['2026-05-31', 'fail'],
    ['2026-07-31', 'pass'],
    ['2026-10-31', 'pass'],
    ['2026-12-31', 'fail'],
  ])('of a quarter are in its first month: %s', (date, status) => {
    expect(statusOn({ cadence: 'quarterly', day: 31 }, date)).toBe(status);
  });

  it('of a quarter have their tolerance over its end', () => {
    const first = { cadence: 'quarterly', day: 1, tolerance_days: 10 };
    expect(statusOn(first, '2025-12-22')).toBe('pass');
    expect(statusOn(first, '2025-12-21')).toBe('fail');
    expect(statusOn(first, '2026-01-11')).toBe('pass');
    expect(statusOn(first, '2026-01-12')).toBe('fail');
  });

  it('are trading dates of the account', () => {
    const auckland = { day: { tz: 'Pacific/Auckland', localTime: '00:00' } };
    expect(found(schedule(), on('2026-06-02T11:59:59.999Z', auckland)).status).toBe('fail');
    expect(found(schedule(), on('2026-06-02T12:00:00.000Z', auckland)).status).toBe('pass');
    expect(found(schedule(), on('2026-06-03T11:59:59.999Z', auckland)).status).toBe('pass');
    expect(found(schedule(), on('2026-06-03T12:00:00.000Z', auckland)).status).toBe('fail');
  });
});

describe('off its date', () => {
  it('waits three days from the first question of the chain', () => {
    expect(decided([schedule()], on('2026-06-11'))).toMatchObject({
      outcome: 'WAIT',
      wait: { until: '2026-06-14T12:00:00.000Z', tasks: ['sleep_on_it'] },
    });
    const asked = (startedAt: string) => on('2026-06-11', { chain: chain({ startedAt }) });
    expect(found(schedule(), asked('2026-06-10T00:00:00.000Z')).until).toBe(
      '2026-06-13T00:00:00.000Z',
    );
    expect(found(schedule(), asked('2026-06-08T12:00:00.001Z')).outcome).toBe('WAIT');
    expect(found(schedule(), asked('2026-06-08T12:00:00.000Z')).status).toBe('pass');
  });

  it('waits for the next date less the tolerance where that is sooner', () => {
    expect(found(schedule(), on('2026-06-02')).until).toBe('2026-06-03T00:00:00.000Z');
    expect(found(schedule({ tolerance_days: 2 }), on('2026-05-31')).until).toBe(
      '2026-06-01T00:00:00.000Z',
    );
    const newYork = { day: { tz: 'America/New_York', localTime: '00:00' } };
    expect(found(schedule(), on('2026-06-02', newYork)).until).toBe('2026-06-03T04:00:00.000Z');
    expect(found(schedule(), on('2026-05-31T00:00:00.000Z')).until).toBe(
      '2026-06-03T00:00:00.000Z',
    );
  });

  it.each(['rebalance', 'windfall', 'other', 'scheduled'] as const)(
    'waits whatever the reason: %s',
    (reasonCode) => {
      expect(found(schedule(), on('2026-06-11', {}, buys('500', { reasonCode }))).outcome).toBe(
        'WAIT',
      );
    },
  );

  it('keeps the bound of an amount that is too large as well', () => {
    expect(decided([schedule()], on('2026-06-11', {}, buys('900')))).toMatchObject({
      outcome: 'WAIT',
      reason: 'contribution_schedule.off_date',
      maxSize: { size: '500', unit: 'money' },
    });
  });

  it('is no wait where not even the smallest size is within the amount', () => {
    const lots = intent({ size: '1' }, { persona: 'swing' });
    expect(found(schedule(), on('2026-06-11', {}, lots))).toMatchObject({
      outcome: 'NO_GO',
      template: 'contribution_schedule.smallest_lot',
    });
  });
});

describe('the amount of contribution_schedule', () => {
  it.each([
    ['499.99', 'GO'],
    ['500', 'GO'],
    ['500.01', 'SIZE_DOWN'],
  ])('passes at equality: %s of 500 is %s', (amount, outcome) => {
    expect(decided([schedule()], on('2026-06-03', {}, buys(amount))).outcome).toBe(outcome);
  });

  it('has a tolerance in percent, exact to the cent, that it does not offer', () => {
    const odd = schedule({ amount: '333.33', tolerance_pct: '10' });
    expect(decided([odd], on('2026-06-03', {}, buys('366.66'))).outcome).toBe('GO');
    expect(decided([odd], on('2026-06-03', {}, buys('366.67')))).toMatchObject({
      outcome: 'SIZE_DOWN',
      maxSize: { size: '333.33', unit: 'money' },
    });
    expect(found(schedule({ tolerance_pct: '10' }), on('2026-06-03', {}, buys('550'))).status).toBe(
      'pass',
    );
  });

  it('of a plan that names lots is what they cost', () => {
    const one = buys(null, { entry: '50', size: '2' });
    expect(found(schedule(), on('2026-06-03', {}, one)).status).toBe('pass');
    const three = buys(null, { entry: '50', size: '3' });
    expect(decided([schedule()], on('2026-06-03', {}, three))).toMatchObject({
      maxSize: { size: '500', unit: 'money' },
    });
  });

  it.each([
    ['no amount', on('2026-06-03', {}, buys(null))],
    ['no instrument', on('2026-06-03', { instrument: null })],
  ])('waits where there is %s', (_name, asked) => {
    expect(found(schedule(), asked)).toMatchObject({
      status: 'missing',
      outcome: 'WAIT',
      tasks: ['fill_fields'],
    });
  });
});

describe('contribution_schedule', () => {
  it('says its amount, its date and the largest amount within it', () => {
    const twice = on('2026-06-04', {}, buys('900'));
    expect(sentence(schedule({ tolerance_days: 5 }), twice)).toBe(
      'My schedule says 500.00 USD on 3 June. This plan says 900.00 USD. My largest amount within it is 500.00 USD.',
    );
    expect(sentence(schedule(), on('2026-06-04'))).toBe(
      'My schedule says 3 July. This plan comes outside of it. My rule asks me to sleep on it until 12:00 on 7 Jun.',
    );
    const lots = { ...on('2026-06-03'), intent: intent({ size: '1' }, { persona: 'swing' }) };
    expect(sentence(schedule(), lots)).toBe(
      'My schedule says 500.00 USD on 3 June. The smallest lot of MES is 36500.00 USD, so my rule blocks it.',
    );
  });

  const months =
    'January February March April May June July August September October November December';

  it.each(months.split(' ').map((name, i) => [name, `${i + 1}`.padStart(2, '0')]))(
    'names and shows the next date in %s',
    (month, digits) => {
      const finding = found(schedule(), on(`2026-${digits}-01`));
      expect(finding).toMatchObject({
        observed: `2026-${digits}-01`,
        limit: `2026-${digits}-03`,
        unit: 'date',
        slots: { d: '3', month },
      });
    },
  );

  it('names the date that is nearer, of two as near the one that is over', () => {
    const asked = (date: string) =>
      found(schedule({ tolerance_days: 20 }), on(date, {}, buys('900')));
    expect(asked('2026-06-17').slots).toMatchObject({ d: '3', month: 'June' });
    expect(asked('2026-06-18').slots).toMatchObject({ d: '3', month: 'June' });
    expect(asked('2026-06-19').slots).toMatchObject({ d: '3', month: 'July' });
  });

  it('may be overridden by a windfall that is split', () => {
    expect(overrideOf(schedule(), on('2026-06-11'))).toEqual({
      allowed: true,
      safeguards: ['split_plan'],
      reasonCode: 'windfall',
    });
    expect(overrideOf(schedule(), on('2026-06-03', {}, buys(null)))).toEqual({ allowed: false });
  });
});
