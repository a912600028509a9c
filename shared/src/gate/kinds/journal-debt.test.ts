import { describe, expect, it } from 'vitest';
import {
  type Asked,
  decided,
  type FactsOver,
  facts,
  found,
  overrideOf,
  rule,
  sentence,
} from '../testing/cases.ts';

const debt = (max_open: number, grace_hours = 4) => rule('journal_debt', { max_open, grace_hours });
const unposted = (...times: string[]): Asked => ({
  facts: facts({
    history: { unposted: times.map((closedAt, i) => ({ tradeId: `t${i}`, closedAt })) },
  }),
});

describe('journal_debt of trades', () => {
  const old = '2026-06-11T09:59:59.999Z';
  const atGrace = '2026-06-11T10:00:00.000Z';

  it('counts what is older than its grace, and not what is as old', () => {
    expect(found(debt(0), unposted(old))).toMatchObject({ outcome: 'WAIT', observed: '1' });
    expect(found(debt(0), unposted(atGrace))).toMatchObject({ status: 'pass', observed: '0' });
    expect(found(debt(0, 0), unposted('2026-06-11T14:00:00.000Z')).status).toBe('pass');
    expect(found(debt(0, 0), unposted('2026-06-11T13:59:59.999Z')).outcome).toBe('WAIT');
  });

  it('lets as many pass as it allows, and waits for the entries of more', () => {
    expect(decided([debt(2)], unposted(old, old, atGrace)).outcome).toBe('GO');
    expect(decided([debt(2)], unposted(old, old, old))).toMatchObject({
      outcome: 'WAIT',
      wait: {
        until: null,
        tasks: ['journal_post'],
        predicates: ['journal_debt_at_most:2'],
      },
    });
    expect(found(debt(2), unposted(old, old, old))).toMatchObject({
      unit: 'trades',
      margin: '1.5',
    });
  });

  it('says how many there are', () => {
    expect(sentence(debt(1), unposted(old, old))).toBe(
      'I have 2 closed trades without a journal entry. My rule allows 1.',
    );
  });

  it('may be overridden once a day, but not twice', () => {
    expect(overrideOf(debt(0), unposted(old))).toEqual({
      allowed: true,
      safeguards: [],
      onceADay: true,
    });
  });
});

describe('journal_debt of quarterly reviews', () => {
  const review = (grace_hours = 336) =>
    rule('journal_debt', { max_open: 0, grace_hours, of: 'quarterly_review' });
  const kept = (
    asOf: string,
    quarterlyReviewAt: string | null = null,
    over: FactsOver & { startedAt?: string | null } = {},
  ): Asked => {
    const { startedAt = '2025-01-01T00:00:00.000Z', ...rest } = over;
    return { asOf, facts: facts({ ...rest, history: { quarterlyReviewAt, startedAt } }) };
  };

  it('is owed once the last quarter ended longer ago than the grace', () => {
    expect(found(review(), kept('2026-04-15T00:00:00.000Z')).status).toBe('pass');
    expect(decided([review()], kept('2026-04-15T00:00:00.001Z'))).toMatchObject({
      outcome: 'WAIT',
      wait: { until: null, tasks: ['journal_post'], predicates: [] },
    });
    expect(found(review(), kept('2026-06-30T23:59:59.999Z')).outcome).toBe('WAIT');
    expect(found(review(), kept('2026-07-01T00:00:00.000Z')).status).toBe('pass');
  });

  it.each([
    ['2026-03-31T23:59:59.999Z', 'fail'],
    ['2026-04-01T00:00:00.000Z', 'pass'],
    ['2026-04-20T00:00:00.000Z', 'pass'],
  ])('is paid by a review from the end of the quarter on: %s', (at, status) => {
    expect(found(review(), kept('2026-05-01T00:00:00.000Z', at)).status).toBe(status);
  });

  it.each([
    ['2026-03-31T23:59:59.999Z', 'fail'],
    ['2026-04-01T00:00:00.000Z', 'pass'],
    ['2026-05-01T00:00:00.000Z', 'pass'],
    [null, 'pass'],
  ])('is not owed for a quarter that had ended when the person began: %s', (startedAt, status) => {
    expect(found(review(), kept('2026-06-01T00:00:00.000Z', null, { startedAt })).status).toBe(
      status,
    );
  });

  it('takes the quarters of the main zone', () => {
    const auckland = { mainZone: 'Pacific/Auckland' };
    // 1 April there began at 11:00 UTC on 31 March.
    expect(found(review(0), kept('2026-03-31T11:00:00.000Z', null, auckland)).status).toBe('pass');
    expect(found(review(0), kept('2026-03-31T11:00:00.001Z', null, auckland)).slots).toEqual({
      quarter: 'first',
      year: '2026',
    });
    expect(found(review(0), kept('2026-03-31T10:59:59.999Z', null, auckland)).slots).toEqual({
      quarter: 'fourth',
      year: '2025',
    });
  });

  it.each([
    ['2026-01-02T00:00:00.000Z', 'fourth', '2025'],
    ['2026-04-02T00:00:00.000Z', 'first', '2026'],
    ['2026-09-30T00:00:00.000Z', 'second', '2026'],
    ['2026-12-31T00:00:00.000Z', 'third', '2026'],
  ])('on %s is of the %s quarter of %s', (asOf, quarter, year) => {
    expect(sentence(review(0), kept(asOf))).toBe(
      `My review of the ${quarter} quarter of ${year} is not written yet. My rule wants it first.`,
    );
  });

  it('shows the end of the quarter and the review that it has', () => {
    expect(found(review(), kept('2026-05-01T00:00:00.000Z'))).toMatchObject({
      observed: 'none',
      limit: '2026-04-01T00:00:00.000Z',
      unit: 'review',
    });
  });

  it('does not look at trades', () => {
    expect(found(review(0), unposted('2020-01-01T00:00:00.000Z')).status).toBe('pass');
  });
});
