import { describe, expect, it } from 'vitest';
import type { Cooldown } from '../generated/types.ts';
import { formatInstant, type Instant, parseInstant, TZDB_VERSION } from '../time/index.ts';
import { cooldownRow, earlierCooldown, freshTriggers } from './cooldown-row.ts';
import { cooldownTasks } from './cooldown-tasks.ts';
import { DAY_END } from './escalation.ts';
import { issueCooldowns } from './issue.ts';
import { type CooldownOrigin, type CooldownTrigger, NO_ORIGIN } from './trigger.ts';

const MINUTE = 60_000;
const AT = parseInstant('2026-06-11T10:00:00.000Z') as Instant;
const ORIGIN: CooldownOrigin = {
  ...NO_ORIGIN,
  ...{ tradeId: 'trade', losses: 2, fillId: 'fill', ruleKey: 'rule' },
};

const trigger = (over: Partial<CooldownTrigger> = {}): CooldownTrigger => ({
  ...{ id: 'a', class: 'major', trigger: 'loss_streak', scope: 'person', accountId: null },
  ...{ at: AT, arrivedAt: AT, base: { minutes: 30 }, isBreach: false, fault: true },
  day: { tz: 'UTC', localTime: '00:00' },
  origin: ORIGIN,
  ...over,
});
const rowOf = (over: Partial<CooldownTrigger> = {}, createdAt?: string): Cooldown => {
  const [issued] = issueCooldowns([trigger(over)]);
  if (issued === undefined) throw new Error('expected a cooldown');
  return cooldownRow(issued, createdAt);
};

describe('the row of a cooldown', () => {
  it('has its times, its base, its origin, and that nothing voided it', () => {
    expect(rowOf()).toEqual({
      ...ORIGIN,
      ...{ id: 'a', trigger: 'loss_streak', class: 'major', scope: 'person', accountId: null },
      ...{ startsAt: '2026-06-11T10:00:00.000Z', endsAt: '2026-06-11T10:30:00.000Z' },
      ...{ baseMinutes: 30, level: 0, counted: true, state: 'enforced' },
      ...{ voidedForEscalation: false, day: null, tzdbVersions: [] },
      arrivedAt: '2026-06-11T10:00:00.000Z',
      createdAt: '2026-06-11T10:00:00.000Z',
    });
  });

  it('of a day end names the day and the zone data that counted it', () => {
    expect(rowOf({ base: DAY_END })).toMatchObject({
      ...{ baseMinutes: null, endsAt: '2026-06-12T00:00:00.000Z' },
      ...{ day: { tz: 'UTC', localTime: '00:00' }, tzdbVersions: [TZDB_VERSION] },
    });
  });

  it('was made later than it arrived where a device had held it by itself', () => {
    const later = formatInstant(AT + MINUTE);
    expect(rowOf({}, later)).toMatchObject({ arrivedAt: formatInstant(AT), createdAt: later });
  });

  it('is looked at by later ones as counted until it is voided, and as held while it is enforced', () => {
    const seen = (over: Partial<Cooldown>) => {
      const { isCounted, isEnforced } = earlierCooldown({ ...rowOf(), ...over });
      return [isCounted, isEnforced];
    };
    expect(seen({})).toEqual([true, true]);
    expect(seen({ voidedForEscalation: true })).toEqual([false, true]);
    expect(seen({ counted: false })).toEqual([false, true]);
    expect(seen({ state: 'elapsed_on_arrival' })).toEqual([true, false]);
    expect(earlierCooldown(rowOf())).toMatchObject({ startsAt: AT, endsAt: AT + 30 * MINUTE });
  });
});

describe('a trigger is fresh', () => {
  const isFresh = (over: Partial<CooldownTrigger>, row: Cooldown = rowOf()) =>
    freshTriggers([trigger({ id: 'b', ...over })], [row]).length === 1;

  it('unless its id is there', () => {
    expect(isFresh({ id: 'a', at: AT + 1, base: { minutes: 600 } })).toBe(false);
  });

  it('unless what is there answers it: the same trade, fill, rule and time, and no shorter', () => {
    expect(isFresh({})).toBe(false);
    expect(isFresh({ base: { minutes: 20 } })).toBe(false);
    expect(isFresh({ base: { minutes: 31 } })).toBe(true);
    expect(isFresh({ base: DAY_END })).toBe(true);
    expect(isFresh({}, rowOf({ base: DAY_END }))).toBe(false);
  });

  it.each([
    ['trigger', { trigger: 'breach' as const }],
    ['trade', { origin: { ...ORIGIN, tradeId: 'other' } }],
    ['fill', { origin: { ...ORIGIN, fillId: 'other' } }],
    ['rule', { origin: { ...ORIGIN, ruleKey: 'other' } }],
    ['time', { at: AT + 1 }],
  ])('by another %s', (_what, over) => {
    expect(isFresh(over)).toBe(true);
  });

  it('of no trade, though nothing else is another', () => {
    const origin = { ...ORIGIN, tradeId: null };
    expect(isFresh({ origin }, rowOf({ origin }))).toBe(true);
  });
});

describe('the tasks that a row brings', () => {
  it('are three lines, and of a day end the review of the day; their ids follow from it', () => {
    const tasks = cooldownTasks(rowOf({ base: DAY_END }));
    expect(tasks).toMatchObject([
      { task: 'write_three_lines', ruleKey: 'sys_cooldown', state: 'open', cooldownId: 'a' },
      { task: 'review_day', until: '2026-06-12T00:00:00.000Z', doneAt: null },
    ]);
    expect(tasks.map(({ id }) => /^task:[0-9a-f]{32}$/.test(id))).toEqual([true, true]);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(2);
    expect(cooldownTasks(rowOf({ base: DAY_END }))).toEqual(tasks);
    const others = cooldownTasks({ ...rowOf(), id: 'b' }).map(({ id }) => id);
    expect(tasks.map(({ id }) => id)).not.toContain(others[0]);
    expect(cooldownTasks(rowOf()).map(({ task }) => task)).toEqual(['write_three_lines']);
  });

  it('are none of a minor one, and none of one that held nothing', () => {
    expect(cooldownTasks(rowOf({ class: 'minor' }))).toEqual([]);
    expect(cooldownTasks({ ...rowOf(), state: 'elapsed_on_arrival' })).toEqual([]);
  });
});
