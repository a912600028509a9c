import { expect, it } from 'vitest';
import { loadWeekRows } from './load-rows.ts';
import { duePeriod } from './period.ts';
import { closedTrades, instant, MONDAY, person, Rows, scoreOf } from './testing/week.ts';
import { firstVersion } from './versions.ts';
import { weekFacts } from './week-facts.ts';

const TRADES = 5_000;
/** Several times what it takes alone; `npm run bench:after` has the bar. */
const MOST_MS = 250;

it('a week of 5,000 trades takes milliseconds of CPU', async () => {
  const [model] = closedTrades([['08T10', '1']]) as [ReturnType<typeof closedTrades>[0]];
  const trades = Array.from({ length: TRADES }, (_, i) => {
    const at = new Date(instant('2026-06-08T00:00:00.000Z') + i * 115_000).toISOString();
    const r = String(((i * 7919) % 6001) / 1000 - 2.5);
    return {
      ...model,
      id: `t-${i}`,
      lastFillAt: at,
      closedAt: at,
      openedAt: at,
      r,
      setup: `setup ${i % 7}`,
    };
  });
  const rows = new Rows()
    .put('trade', ...trades)
    .put('trade_score', ...trades.map((one, i) => scoreOf(one, i % 101)));
  const now = instant(MONDAY);
  const loaded = await loadWeekRows(
    rows.reader,
    person,
    duePeriod({ zone: 'UTC', weekday: null }, now),
    now,
  );
  const build = () => firstVersion(weekFacts(loaded), now);
  expect(build().document.counts.closed).toBe(TRADES);
  const began = process.cpuUsage();
  build();
  const { user, system } = process.cpuUsage(began);
  const took = (user + system) / 1000;
  console.log(`digest of ${TRADES} trades: ${took.toFixed(0)} ms`);
  expect(took).toBeLessThan(MOST_MS);
});
