import { expect, it } from 'vitest';
import {
  type DayBoundary,
  formatInstant,
  type Instant,
  parseInstant,
  tradingDay,
  zoneNames,
} from '../time/index.ts';
import { zoneTable } from '../time/zone-table.ts';
import { looseningTime, rulesetInForce } from './index.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FROM = parseInstant('2025-01-01T00:00:00.000Z') as Instant;
const UNTIL = parseInstant('2031-01-01T00:00:00.000Z') as Instant;
const BOUNDARIES = ['00:00', '00:30', '01:00', '02:00', '02:30', '03:00', '17:00', '23:59'];

/** Instants at which the clock of a zone is set, in the years of the promise. */
const changesOf = (tz: string): Instant[] =>
  zoneTable(tz).starts.filter((at) => at >= FROM && at < UNTIL);

const version = (n: number, at: Instant, loosens: boolean) => ({
  version: n,
  activeFrom: formatInstant(at),
  loosens,
});

/** @returns what is wrong, in words; undefined where the loosening is neither early nor later than it has to be */
function wrongWith(day: DayBoundary, receivedAt: Instant): string | undefined {
  const { start, end } = tradingDay(day, receivedAt);
  const { at } = looseningTime({ receivedAt, startedAt: 0, days: [day], cooldowns: [] });
  const held = [version(1, start, false), version(2, at, true)];
  const early = rulesetInForce(held, [], at - 1)?.version !== 1;
  const acts = rulesetInForce(held, [], at)?.version === 2;
  if (at === Math.max(receivedAt + DAY, end) && tradingDay(day, at).start >= end && !early && acts)
    return undefined;
  return `${day.tz} ${day.localTime} received ${formatInstant(receivedAt)} acts ${formatInstant(at)}`;
}

it('a loosening never acts early: every zone, every boundary, the days round each change of the clock, 2025 to 2030', () => {
  const wrong: string[] = [];
  let tried = 0;
  for (const tz of zoneNames()) {
    for (const change of changesOf(tz)) {
      for (const localTime of BOUNDARIES) {
        const day = { tz, localTime };
        for (const of of [change - DAY, change - 1, change + DAY]) {
          const { start, end } = tradingDay(day, of);
          for (const receivedAt of [start, start + 1, change - 1, change, end - HOUR, end - 1]) {
            tried += 1;
            const found = wrongWith(day, receivedAt);
            if (found !== undefined) wrong.push(found);
          }
        }
      }
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(tried).toBeGreaterThan(200_000);
}, 120_000);
