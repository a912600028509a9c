import { describe, expect, it } from 'vitest';
import { decimal } from '../decimal/index.ts';
import type { Persona } from '../generated/types.ts';
import { parseInstant } from '../time/index.ts';
import { type Breach, breachTriggers } from './breach.ts';
import { type Conduct, detectBreaches, type Entry } from './detect-breaches.ts';
import { isExcused } from './late.ts';

const AT = parseInstant('2026-06-11T14:00:00Z') as number;
const d = decimal;

const entry = (over: Partial<Entry> = {}): Entry => ({
  fillId: 'fill',
  action: 'plan',
  at: AT,
  openSize: d('10'),
  standing: { kind: 'planned', outcome: 'GO', isOverridden: false, isExcused: false },
  cooldown: 'none',
  allowedSize: d('10'),
  ...over,
});

const conduct = (over: Partial<Conduct> = {}): Conduct => ({
  tradeId: 'trade',
  side: 'long',
  entries: [entry()],
  unscheduledSales: [],
  planned: { entry: d('100'), stop: d('98') },
  stopMoves: [],
  brokenSafeguards: [],
  ...over,
});

const kinds = (over: Partial<Conduct>) => detectBreaches(conduct(over)).map(({ kind }) => kind);

describe('breaches of a trade', () => {
  it('a trade to plan has none', () => {
    expect(kinds({})).toEqual([]);
  });

  it.each([
    ['NO_GO', ['no_go_taken'], []],
    ['SIMULATE', ['simulate_taken'], ['simulate_taken']],
    ['WAIT', ['wait_jumped'], []],
    ['SIZE_DOWN', [], []],
  ] as const)('against %s: %j; under an override: %j', (outcome, plain, overridden) => {
    const at = (isOverridden: boolean, isLate = false) =>
      kinds({
        entries: [
          entry({ standing: { kind: 'planned', outcome, isOverridden, isExcused: isLate } }),
        ],
      });
    expect(at(false)).toEqual(plain);
    expect(at(true)).toEqual(overridden);
    expect(at(false, true)).toEqual([]);
  });

  it('an unplanned trade is one breach, at its first unplanned fill', () => {
    const standing = { kind: 'unplanned' } as const;
    const entries = [
      entry({ fillId: 'b', at: AT + 1, standing }),
      entry({ fillId: 'a', at: AT, standing }),
    ];
    expect(detectBreaches(conduct({ entries }))).toEqual([
      { kind: 'no_intent', at: AT, tradeId: 'trade', fillId: 'a' },
    ]);
  });

  it('of several of one kind the first instant counts, and of one instant the first that is told of', () => {
    const standing = { kind: 'unplanned' } as const;
    const entries = [
      entry({ fillId: 'first', standing }),
      entry({ fillId: 'same', standing }),
      entry({ fillId: 'later', at: AT + 1, standing }),
    ];
    expect(detectBreaches(conduct({ entries })).map(({ fillId }) => fillId)).toEqual(['first']);
  });

  it('each plan that is entered against the gate is one, in however many fills', () => {
    const standing = { kind: 'planned', outcome: 'NO_GO', isOverridden: false, isExcused: false };
    const against = (fillId: string, action: string, at: number) =>
      entry({ fillId, action, at, standing: standing as Entry['standing'] });
    const entries = [
      against('a', 'first plan', AT),
      against('b', 'first plan', AT + 1),
      against('c', 'second plan', AT + 2),
    ];
    const found = detectBreaches(conduct({ entries }));
    expect(found.map(({ kind, fillId }) => [kind, fillId])).toEqual([
      ['no_go_taken', 'a'],
      ['no_go_taken', 'c'],
    ]);
  });

  it('an open size beyond what was allowed is one, by whichever plans it came to be', () => {
    const entries = [
      entry({ fillId: 'a', action: 'first plan', openSize: d('20') }),
      entry({ fillId: 'b', action: 'second plan', at: AT + 1, openSize: d('21') }),
    ];
    expect(detectBreaches(conduct({ entries })).map(({ fillId }) => fillId)).toEqual(['a']);
  });

  it('sales that were not foreseen are one a day', () => {
    const unscheduledSales = [
      { at: AT, fillId: 'a', action: '2026-06-11' },
      { at: AT + 1, fillId: 'b', action: '2026-06-11' },
      { at: AT + 86_400_000, fillId: 'c', action: '2026-06-12' },
    ];
    const found = detectBreaches(conduct({ unscheduledSales }));
    expect(found.map(({ fillId }) => fillId)).toEqual(['a', 'c']);
  });

  it('stand in the order of time, and those of one instant by name', () => {
    const entries = [
      entry({ at: AT + 1, openSize: d('99'), cooldown: 'known', standing: { kind: 'unplanned' } }),
    ];
    const brokenSafeguards = [{ at: AT, fillId: null }];
    expect(kinds({ entries, brokenSafeguards })).toEqual([
      'safeguard_broken',
      'cooldown_ignored',
      'no_intent',
      'oversize',
    ]);
  });

  it('a cooldown is ignored by a device that could know of it', () => {
    expect(kinds({ entries: [entry({ cooldown: 'known' })] })).toEqual(['cooldown_ignored']);
    expect(kinds({ entries: [entry({ cooldown: 'unknown' })] })).toEqual([]);
  });

  it('a size of more than 1.25 of what was allowed', () => {
    const at = (openSize: string) => kinds({ entries: [entry({ openSize: d(openSize) })] });
    expect([at('12.5'), at('12.51')]).toEqual([[], ['oversize']]);
    expect(kinds({ entries: [entry({ openSize: d('99'), allowedSize: null })] })).toEqual([]);
  });

  it.each([
    ['long', '98', '97.5', []],
    ['long', '98', '97.49', ['stop_widened']],
    ['long', '98', '99', []],
    ['short', '102', '102.5', []],
    ['short', '102', '102.51', ['stop_widened']],
    ['long', '98', null, ['stop_removed']],
  ] as const)('of a %s trade with its stop at %s, moved to %s: %j', (side, stop, to, found) => {
    const stopMoves = [{ at: AT, stop: to === null ? null : d(to) }];
    const planned = { entry: d('100'), stop: d(stop) };
    expect(kinds({ side, planned, stopMoves })).toEqual(found);
    expect(kinds({ side, planned: null, stopMoves })).toEqual([]);
  });

  it('safeguards that were not kept and sales that were not foreseen', () => {
    expect(
      kinds({
        brokenSafeguards: [{ at: AT, fillId: null }],
        unscheduledSales: [{ at: AT + 1, fillId: 'sale', action: 'day' }],
      }),
    ).toEqual(['safeguard_broken', 'no_intent']);
  });
});

const PERSONAS: readonly Persona[] = ['crypto', 'shortterm', 'swing', 'indexdca'];
const context = { mainZone: 'UTC', arrivedAt: AT };
const breach = (kind: Breach['kind'], over: Partial<Breach> = {}): Breach => ({
  kind,
  at: AT,
  tradeId: 'trade',
  fillId: 'fill',
  ...over,
});
const basesOf = (list: readonly Breach[], persona: Persona) =>
  breachTriggers(list, { ...context, persona }).map(({ base }) =>
    'minutes' in base ? base.minutes : base.until,
  );

describe('cooldowns of breaches', () => {
  it.each([
    ['no_go_taken', [60, 60, 1440, 4320]],
    ['simulate_taken', [60, 60, 1440, 4320]],
    ['wait_jumped', [60, 60, 1440, 4320]],
    ['cooldown_ignored', [60, 60, 1440, 4320]],
    ['stop_removed', [60, 60, 1440, null]],
    ['stop_widened', [60, 60, 1440, null]],
    ['oversize', [60, 60, 1440, null]],
    ['no_intent', [30, 30, 720, 4320]],
    ['safeguard_broken', ['day_end', 'day_end', 2880, 4320]],
  ] as const)('%s runs %j by persona', (kind, bases) => {
    expect(PERSONAS.map((persona) => basesOf([breach(kind)], persona)[0] ?? null)).toEqual(bases);
  });

  it('one fill makes one, that with the longest base', () => {
    const list = [breach('no_intent'), breach('cooldown_ignored'), breach('oversize')];
    expect(breachTriggers(list, { ...context, persona: 'crypto' })).toMatchObject([
      { id: 'breach:fill:cooldown_ignored', isBreach: true, fault: true, scope: 'person', at: AT },
    ]);
    expect(
      basesOf([breach('no_intent'), breach('stop_removed', { fillId: null })], 'swing'),
    ).toEqual([720, 1440]);
  });

  it('a day end is longer than an hour before 23:00, and shorter after', () => {
    const both = (at: number) =>
      basesOf([breach('oversize', { at }), breach('safeguard_broken', { at })], 'crypto');
    expect(both(AT)).toEqual(['day_end']);
    expect(both(parseInstant('2026-06-11T23:30:00Z') as number)).toEqual([60]);
  });
});

describe('what a device could not know', () => {
  const device = { outcome: 'GO', differsBecause: null, evaluatedAt: '2026-06-11T10:00' } as const;
  const server = (differsBecause: string | null) =>
    ({ outcome: 'WAIT', differsBecause, evaluatedAt: '2026-06-11T12:00' }) as const;

  it.each([
    ['cooldown_not_known', true],
    ['late_fact', true],
    ['ruleset_version', true],
    ['override_denied', true],
    ['corrected_time', false],
    ['unverifiable', false],
    [null, false],
  ])('cases 1, 9 and 11: where the server differs because of %s, excused is %s', (why, excused) => {
    expect(isExcused(device, server(why), '2026-06-11T11:00')).toBe(excused);
  });

  it('case 2: an entry after the server’s word is not excused, nor one that the device denied', () => {
    const late = server('cooldown_not_known');
    expect(isExcused(device, late, '2026-06-11T12:00')).toBe(true);
    expect(isExcused(device, late, '2026-06-11T12:01')).toBe(false);
    expect(isExcused({ ...device, outcome: 'SIZE_DOWN' }, late, '2026-06-11T11:00')).toBe(true);
    expect(isExcused({ ...device, outcome: 'WAIT' }, late, '2026-06-11T11:00')).toBe(false);
  });
});
