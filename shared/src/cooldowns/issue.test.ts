import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cooldown, Facts, LossStreakParams } from '../generated/types.ts';
import { formatInstant, type Instant, parseInstant } from '../time/index.ts';
import { issueStreakCooldowns } from './issue.ts';

type Close = Facts['history']['closes'][number];

const MINUTE = 60_000;
const DAY = parseInstant('2026-06-11T10:00:00.000Z') as Instant;
const LADDER = [{ n: 3, minutes: 60, scope: 'day' }] as unknown as LossStreakParams['ladder'];

const lossAt = (at: Instant): Close =>
  ({
    tradeId: `trade-${at}`,
    closedAt: formatInstant(at),
    result: 'loss',
    clean: null,
  }) as unknown as Close;

/** Issues rows arrival by arrival, each with all that is known by then in the order of closing. */
function issueAsTheyArrive(closes: readonly Close[], arrivedAt: Instant): Cooldown[] {
  const known: Close[] = [];
  const rows: Cooldown[] = [];
  for (const close of closes) {
    known.push(close);
    known.sort((a, b) => (a.closedAt < b.closedAt ? -1 : 1));
    const params = { ladder: LADDER } as LossStreakParams;
    rows.push(
      ...issueStreakCooldowns({
        closes: known,
        params,
        mainZone: 'UTC',
        existing: rows,
        arrivedAt,
      }),
    );
  }
  return rows;
}

it('losses that reach a rung only together start the same cooldown in whatever order they arrive', () => {
  const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 600 }), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(minutes, fc.integer({ min: 0, max: 180 }), (closedAfter, late) => {
      const closes = closedAfter.map((after) => lossAt(DAY + after * MINUTE));
      const last = DAY + Math.max(...closedAfter) * MINUTE;
      const inOrder = [...closes].sort((a, b) => (a.closedAt < b.closedAt ? -1 : 1));
      const rows = issueAsTheyArrive(closes, last + late * MINUTE);
      expect(rows).toEqual(issueAsTheyArrive(inOrder, last + late * MINUTE));
      expect(rows).toMatchObject([
        {
          startsAt: formatInstant(last),
          endsAt: formatInstant(last + 60 * MINUTE),
          state: late >= 60 ? 'elapsed_on_arrival' : 'enforced',
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
        issueAsTheyArrive(closes, DAY + (10 + after) * MINUTE),
      );
      const interval = (rows: Cooldown[] | undefined) =>
        rows?.map(({ startsAt, endsAt }) => [startsAt, endsAt]);
      expect(interval(early)).toEqual(interval(late));
    }),
  );
});
