import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Override } from '../generated/types.ts';
import { formatInstant, type Instant, parseInstant } from '../time/index.ts';
import { personDayOf } from './days.ts';
import {
  limitDenials,
  limitsLeft,
  MOST_INTENTS_A_DAY,
  MOST_INTENTS_A_WEEK,
  MOST_RULES,
} from './limits.ts';
import { openRow, overrideRow } from './testing/rows.ts';

const at = (text: string): Instant => parseInstant(text) as Instant;
const ZONE = 'America/New_York';

interface Confirmed {
  readonly rule: string;
  readonly chainId: string;
  readonly at: Instant;
}

/** Grants what the limits let pass, in the order of arrival. */
function grantAll(
  arriving: readonly Confirmed[],
  mainZone: string,
  isOnceADay = false,
): Override[] {
  const rows: Override[] = [];
  for (const [i, one] of arriving.entries()) {
    const row = openRow({ id: `o${i}`, rule: one.rule, chainId: one.chainId });
    const denials = limitDenials(row, rows, { ...one, mainZone }, isOnceADay);
    rows.push({
      ...row,
      decision: denials.length === 0 ? 'granted' : 'denied',
      reasons: denials,
      resolvedAt: formatInstant(one.at),
    });
  }
  return rows;
}

const granted = (rows: readonly Override[]) =>
  rows.filter(({ decision }) => decision === 'granted');

const START = at('2026-10-20T00:00:00.000Z');
const confirmed = fc.record({
  rule: fc.constantFrom('a', 'b', 'c', 'd'),
  chainId: fc.constantFrom('p', 'q', 'r', 's', 't', 'u'),
  // Over three weeks, with the end of daylight saving time among them.
  at: fc.integer({ min: 0, max: 21 * 24 * 60 }).map((minutes) => START + minutes * 60_000),
});
const arrivals = fc.array(confirmed, { minLength: 1, maxLength: 40 });

const most = (keys: readonly string[]): number =>
  Math.max(0, ...new Set(keys.map((key) => keys.filter((one) => one === key).length)));

describe('the limits of overrides', () => {
  it('hold in any order of arrival: 2 rules a plan, 1 plan a day, 3 plans a week', () => {
    let denials = 0;
    fc.assert(
      fc.property(arrivals, (arriving) => {
        const rows = grantAll(arriving, ZONE);
        denials += rows.length - granted(rows).length;
        const kept = granted(rows).map((row) => ({
          ...row,
          ...personDayOf(at(row.resolvedAt ?? ''), ZONE),
        }));
        const unique = (keyOf: (row: (typeof kept)[number]) => string) => [
          ...new Set(kept.map(keyOf)),
        ];
        const plansOf = (part: 'day' | 'monday') =>
          most(
            unique((row) => `${row[part]}/${row.chainId}`).map((key) => key.split('/')[0] ?? ''),
          );
        const rules = most(
          unique((row) => `${row.chainId}/${row.rule}`).map((key) => key.split('/')[0] ?? ''),
        );
        expect(rules).toBeLessThanOrEqual(MOST_RULES);
        expect(plansOf('day')).toBeLessThanOrEqual(MOST_INTENTS_A_DAY);
        expect(plansOf('monday')).toBeLessThanOrEqual(MOST_INTENTS_A_WEEK);
      }),
      { numRuns: 400, seed: 11 },
    );
    expect(denials).toBeGreaterThan(100);
  });

  it('deny the one that comes later: what was granted before stays granted', () => {
    fc.assert(
      fc.property(arrivals, confirmed, (arriving, last) => {
        const before = grantAll(arriving, ZONE);
        const after = grantAll([...arriving, last], ZONE);
        expect(after.slice(0, -1)).toEqual(before);
      }),
      { numRuns: 200, seed: 12 },
    );
  });

  it('count nothing that was denied or taken back', () => {
    fc.assert(
      fc.property(arrivals, confirmed, (arriving, last) => {
        const rows = grantAll(arriving, ZONE);
        const counted = { ...last, mainZone: ZONE };
        const own = openRow({ id: 'last', rule: last.rule, chainId: last.chainId });
        const others = rows.filter(({ decision }) => decision !== 'granted');
        const taken = rows.map((row) => ({ ...row, decision: 'withdrawn' as const }));
        expect(limitDenials(own, granted(rows), counted, false)).toEqual(
          limitDenials(own, rows, counted, false),
        );
        expect(limitDenials(own, [...others, ...taken], counted, true)).toEqual([]);
      }),
      { numRuns: 200, seed: 13 },
    );
  });

  it('are of the person’s day and ISO week, in the main zone', () => {
    // 23:30 on Sunday in New York.
    const sunday = overrideRow({ chainId: 'q', resolvedAt: '2026-06-15T03:30:00.000Z' });
    const left = (time: string) =>
      limitsLeft([sunday], { chainId: 'p', at: at(time), mainZone: ZONE });
    expect(left('2026-06-15T03:59:59.999Z')).toEqual({ rules: 2, day: 0, week: 2 });
    expect(left('2026-06-15T04:00:00.000Z')).toEqual({ rules: 2, day: 1, week: 3 });
  });

  it('take a plan and its revisions for one, and a rule that is asked for again for one', () => {
    const rows = [overrideRow({ rule: 'gap' }), overrideRow({ id: 'two', rule: 'ratio' })];
    const counted = { chainId: 'plan', at: at('2026-06-11T14:00:00.000Z'), mainZone: 'UTC' };
    const denials = (rule: string, isOnceADay = false) =>
      limitDenials(openRow({ id: 'three', rule }), rows, counted, isOnceADay);
    expect(denials('window')).toEqual(['rules_per_intent']);
    expect(denials('gap')).toEqual([]);
    expect(denials('gap', true)).toEqual(['once_a_day']);
  });
});
