import { expect, it } from 'vitest';
import { formatInstant, type Instant, parseInstant } from '../time/index.ts';
import { isStillStreak } from './corrected-streak.ts';
import type { StreakClose } from './streak.ts';

const MINUTE = 60_000;
const AT = parseInstant('2026-06-11T10:00:00.000Z') as Instant;

const close = (minutes: number, result: StreakClose['result'] = 'loss'): StreakClose => {
  const closedAt = AT + minutes * MINUTE;
  const trade = { tradeId: `trade ${minutes}`, accountId: 'account', clean: null };
  return { ...trade, openedAt: closedAt - MINUTE, closedAt, result };
};
const row = {
  tradeId: 'trade 10',
  startsAt: formatInstant(AT + 10 * MINUTE),
  rung: { n: 2, scope: 'running' as const },
};
const stands = (closes: readonly StreakClose[], of: Partial<typeof row> | { rung: null } = {}) =>
  isStillStreak({ ...row, ...of }, closes, 'UTC', 'on_win');

it('stands while its losses are still in a row and as many as its rung', () => {
  expect(stands([close(0), close(10)])).toBe(true);
  expect(stands([close(0), close(5), close(10)])).toBe(true);
  expect(stands([close(0), close(5, 'breakeven'), close(10)])).toBe(true);
});

it('no longer stands with a win between them, or with one loss of them a win', () => {
  expect(stands([close(0), close(5, 'win'), close(10)])).toBe(false);
  expect(stands([close(0, 'win'), close(10)])).toBe(false);
  expect(stands([close(0), close(5), close(10, 'win')])).toBe(false);
});

it('no longer stands where its own loss is another trade, or there is no loss at all', () => {
  expect(stands([close(0), close(5), close(10)], { tradeId: 'other' })).toBe(false);
  expect(stands([close(0, 'win'), close(10, 'win')])).toBe(false);
});

it('counts for its rung: of a day alone, those of the day of the last', () => {
  const yesterday = close(-24 * 60);
  expect(stands([yesterday, close(10)])).toBe(true);
  const day = { rung: { n: 2, scope: 'day' as const } };
  expect(stands([yesterday, close(10)], day as never)).toBe(false);
  expect(stands([close(0), close(10)], day as never)).toBe(true);
});

it('is left as it is where it has no rung, or its close is older than what is looked at', () => {
  const won = [close(0, 'win'), close(10, 'win')];
  expect(stands(won, { rung: null })).toBe(true);
  expect(stands([])).toBe(true);
  expect(stands([close(11, 'win')])).toBe(true);
  expect(stands([close(10, 'win')])).toBe(false);
});
