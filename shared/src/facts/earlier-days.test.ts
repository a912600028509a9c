import fc from 'fast-check';
import { expect, it } from 'vitest';
import { accountDays, foldDays } from '../day-aggregates/index.ts';
import { compileRules } from '../gate/index.ts';
import type { Account, AccountSnapshot, Fill, Trade } from '../generated/types.ts';
import { PERSONAS_OFFERED, startRulesOf } from '../policies/index.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import { foldTrades } from '../trades/index.ts';
import { fill } from '../trades/testing/fills.ts';
import { factsFrom } from './build.ts';
import { FactIndex } from './fact-index.ts';
import { before, HISTORY_MS } from './horizons.ts';
import type { FactNeeds } from './sources.ts';
import { account, snapshot, sources } from './testing/sources.ts';

const HOUR = 3_600_000;
const NOW = parseInstant('2026-06-11T14:00:00.000Z') as Instant;
const HORIZON_HOURS = HISTORY_MS / HOUR;

/** Hours before now: over three years, often near the longest lookback and at boundaries of days. */
const someHours = fc.oneof(
  fc.integer({ min: 0, max: 3 * 365 * 24 }),
  fc.integer({ min: HORIZON_HOURS - 60, max: HORIZON_HOURS + 60 }),
  fc.integer({ min: 0, max: 3 * 365 }).map((days) => days * 24 + 14),
);

const someHistory: fc.Arbitrary<Fill[]> = fc
  .array(
    fc.record({
      hours: someHours,
      side: fc.constantFrom<Fill['side']>('buy', 'sell'),
      size: fc.constantFrom('1', '2'),
      price: fc.integer({ min: 90, max: 110 }).map(String),
      instrumentId: fc.constantFrom('MES', 'MNQ'),
    }),
    { minLength: 2, maxLength: 30 },
  )
  .map((steps) =>
    steps.map(({ hours, side, size, price, instrumentId }, i) =>
      fill(i, side, size, price, { instrumentId, filledAt: before(NOW, hours * HOUR) }),
    ),
  );

const someBalances: fc.Arbitrary<AccountSnapshot[]> = fc
  .uniqueArray(someHours, { minLength: 1, maxLength: 6 })
  .chain((all) =>
    fc.tuple(
      ...all.map((hours) =>
        fc
          .integer({ min: 1, max: 20_000 })
          .map((balance) => snapshot(before(NOW, hours * HOUR), `${balance}`)),
      ),
    ),
  );

function tradesFrom(fills: readonly Fill[]): Trade[] {
  return ['MES', 'MNQ'].flatMap((instrumentId) =>
    foldTrades(
      fills.filter((one) => one.instrumentId === instrumentId),
      { pointValue: '5', plans: new Map(), stopMoves: [] },
    ),
  );
}

/** What the start rules of all personas look at, and the longest that any rule may. */
const NEEDS: FactNeeds = (() => {
  const rules = PERSONAS_OFFERED.flatMap((persona) => compileRules(startRulesOf(persona)));
  return {
    windows: [...rules.flatMap((rule) => rule.windows), { rolling_days: 400 }],
    lookbacks: [...rules.flatMap((rule) => rule.lookbacks), 400],
  };
})();

const DAYS: readonly Account['day'][] = [
  { tz: 'UTC', localTime: '00:00' },
  { tz: 'America/Chicago', localTime: '17:00' },
];

it('facts of the recent trades and the days before them equal facts of all trades', () => {
  fc.assert(
    fc.property(
      someHistory,
      someBalances,
      fc.constantFrom(...DAYS),
      fc.constantFrom(0, 1, 9.5),
      (fills, snapshots, day, hoursAgo) => {
        const asOf = NOW - hoursAgo * HOUR;
        const own = { ...account, day };
        const all = tradesFrom(fills);
        const recent = all.filter(
          ({ status, lastFillAt }) => status === 'open' || lastFillAt >= before(asOf, HISTORY_MS),
        );
        const days = foldDays(accountDays(own, 'live', snapshots), all);
        const rows = sources({ account: own, snapshots });
        const whole = factsFrom(new FactIndex(all), rows, NEEDS, asOf);
        expect(factsFrom(new FactIndex(recent, [], days), rows, NEEDS, asOf)).toEqual(whole);
      },
    ),
    { numRuns: 400 },
  );
});

it('an index that is told of days one by one gives what one made of all of them does', () => {
  const trades = tradesFrom([
    fill(1, 'buy', '1', '100', { filledAt: '2024-06-10T10:00:00.000Z' }),
    fill(2, 'sell', '1', '110', { filledAt: '2024-06-10T11:00:00.000Z' }),
  ]);
  const snapshots = [snapshot('2024-06-01T00:00:00.000Z', '10000')];
  const days = foldDays(accountDays(account, 'live', snapshots), trades);
  const index = new FactIndex([], [], []);
  const latest = () => factsFrom(index, sources({ snapshots }), NEEDS, NOW).account.equity?.latest;
  expect(latest()).toBe('10000');
  for (const one of days) index.putDay(one);
  expect(latest()).toBe('10050');
  index.removeDay(days[0]?.id ?? '');
  expect(latest()).toBe('10000');
});
