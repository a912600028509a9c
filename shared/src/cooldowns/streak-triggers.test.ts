import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LossStreakParams } from '../generated/types.ts';
import { formatInstant, type Instant, parseInstant } from '../time/index.ts';
import { cooldownRow, earlierCooldown, freshTriggers } from './cooldown-row.ts';
import { issueCooldowns } from './issue.ts';
import type { StreakClose } from './streak.ts';
import { streakTriggers } from './streak-triggers.ts';

const MINUTE = 60_000;
const DAY = parseInstant('2026-06-11T10:00:00.000Z') as Instant;
const params = {
  ladder: [
    { n: 3, minutes: 60, scope: 'day' },
    { n: 4, until: 'day_end', scope: 'day' },
  ],
} as unknown as LossStreakParams;

const lossAt = (closedAt: Instant): StreakClose => ({
  tradeId: `trade-${closedAt}`,
  accountId: 'account',
  openedAt: closedAt - MINUTE,
  closedAt,
  result: 'loss',
  clean: null,
});

/** Rows arrival by arrival, each with all that is known by then in the order of closing. */
function rowsAsTheyArrive(closes: readonly StreakClose[], arrivedAt: Instant) {
  const rows: ReturnType<typeof cooldownRow>[] = [];
  for (let count = 1; count <= closes.length; count += 1) {
    const known = closes.slice(0, count).sort((a, b) => a.closedAt - b.closedAt);
    const triggers = streakTriggers({ closes: known, params, mainZone: 'UTC', arrivedAt });
    const issued = issueCooldowns(freshTriggers(triggers, rows), rows.map(earlierCooldown));
    rows.push(...issued.map((one) => cooldownRow(one)));
  }
  return rows;
}

it('case 8: losses that reach a rung only together start the same cooldown in whatever order they arrive', () => {
  const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 600 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(minutes, fc.integer({ min: 0, max: 180 }), (closedAfter, late) => {
      const closes = closedAfter.map((after) => lossAt(DAY + after * MINUTE));
      const last = DAY + Math.max(...closedAfter) * MINUTE;
      const inOrder = [...closes].sort((a, b) => a.closedAt - b.closedAt);
      const rows = rowsAsTheyArrive(closes, last + late * MINUTE);
      expect(rows).toEqual(rowsAsTheyArrive(inOrder, last + late * MINUTE));
      expect(rows).toMatchObject([
        {
          startsAt: formatInstant(last),
          endsAt: formatInstant(last + 60 * MINUTE),
          state: late >= 60 ? 'elapsed_on_arrival' : 'enforced',
          rung: { n: 3, scope: 'day' },
          losses: 3,
        },
      ]);
    }),
  );
});

it('when its losses arrive moves no end of a cooldown, only whether it holds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (a, b) => {
      const closes = [0, 5, 10].map((after) => lossAt(DAY + after * MINUTE));
      const [early, late] = [a, b].map((after) =>
        rowsAsTheyArrive(closes, DAY + (10 + after) * MINUTE).map((row) => [
          row.startsAt,
          row.endsAt,
        ]),
      );
      expect(early).toEqual(late);
    }),
  );
});

it('a late loss that lifts a close to a higher rung starts a second cooldown there, counted once', () => {
  const [first, second, third, fourth] = [0, 5, 10, 15].map((after) =>
    lossAt(DAY + after * MINUTE),
  ) as [StreakClose, StreakClose, StreakClose, StreakClose];
  const rows = rowsAsTheyArrive([second, third, fourth, first], DAY + 20 * MINUTE);
  expect(rows.map(({ id, baseMinutes, level }) => [id, baseMinutes, level])).toEqual([
    [`streak:${fourth.tradeId}:3`, 60, 0],
    [`streak:${third.tradeId}:3`, 60, 0],
    [`streak:${fourth.tradeId}:4`, null, 1],
  ]);
});
