import type { JournalEntry } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { lastQuarterEnd, owesReview } from './quarter.ts';

const zone = 'Europe/Berlin';
const at = (iso: string) => Date.parse(iso);

it('ends a quarter at midnight of the zone', () => {
  const end = (iso: string) => new Date(lastQuarterEnd(at(iso), zone)).toISOString();
  expect(end('2026-11-24T10:00:00.000Z')).toBe('2026-09-30T22:00:00.000Z');
  expect(end('2026-09-30T21:59:59.999Z')).toBe('2026-06-30T22:00:00.000Z');
  expect(end('2026-01-01T00:00:00.000Z')).toBe('2025-12-31T23:00:00.000Z');
});

it('is owed once for each quarter after the person began, where a rule wants it', () => {
  const rules = [{ kind: 'journal_debt', params: { of: 'quarterly_review' } }];
  const owes = (startedAt: string, reviewedAt?: string, own = rules) =>
    owesReview({
      rules: own,
      reviews: reviewedAt === undefined ? [] : [{ at: reviewedAt } as JournalEntry],
      startedAt,
      zone,
      nowMs: at('2026-11-24T10:00:00.000Z'),
    });
  expect(owes('2026-05-01T00:00:00.000Z')).toBe(true);
  expect(owes('2026-05-01T00:00:00.000Z', '2026-09-01T00:00:00.000Z')).toBe(true);
  expect(owes('2026-05-01T00:00:00.000Z', '2026-10-02T00:00:00.000Z')).toBe(false);
  expect(owes('2026-10-05T00:00:00.000Z')).toBe(false);
  expect(owes('2026-05-01T00:00:00.000Z', undefined, [])).toBe(false);
});
