import { describe, expect, it } from 'vitest';
import { decimal } from '../decimal/index.ts';
import { formatInstant, parseInstant } from '../time/index.ts';
import {
  dayEndAfterMove,
  zoneChangeAllowedFrom,
  zoneChangeEffectiveAt,
} from './day-end-changes.ts';
import { DAY_END } from './escalation.ts';
import { issueCooldowns } from './issue.ts';
import { firstReach, type LimitBooking } from './limit-triggers.ts';
import { releasedAt } from './release.ts';
import { restOfDayOff } from './self-extension.ts';
import { requiredTasks } from './tasks.ts';
import { mayUndoPost } from './undo.ts';

const at = (text: string): number => parseInstant(text) as number;
const UTC = { tz: 'UTC', localTime: '00:00' };

describe('a cooldown is released', () => {
  const endsAt = at('2026-06-11T15:00:00Z');
  const done = (doneAt: string) => ({ state: 'done', doneAt }) as const;

  it('at its end, or when the last of its tasks is done', () => {
    expect(releasedAt({ endsAt }, [])).toBe(endsAt);
    expect(releasedAt({ endsAt }, [done('2026-06-11T14:30:00.000Z')])).toBe(endsAt);
    const late = [done('2026-06-11T14:30:00.000Z'), done('2026-06-11T18:00:00.000Z')];
    expect(releasedAt({ endsAt }, late)).toBe(at('2026-06-11T18:00:00Z'));
    expect(releasedAt({ endsAt }, [...late, { state: 'open', doneAt: null }])).toBeUndefined();
  });

  it.each([
    ['major', { minutes: 30 }, true, ['write_three_lines']],
    ['major', DAY_END, true, ['write_three_lines', 'review_day']],
    ['major', DAY_END, false, []],
    ['minor', DAY_END, true, []],
  ] as const)('%s %j, enforced %s, asks for %j', (kind, base, isEnforced, tasks) => {
    expect(requiredTasks({ class: kind, base, isEnforced })).toEqual(tasks);
  });
});

describe('the rest of the day off', () => {
  it('acts at once until midnight, is minor, and does not escalate', () => {
    const zone = { id: 'off', at: at('2026-06-11T20:00:00Z'), mainZone: 'America/New_York' };
    const [row] = issueCooldowns([restOfDayOff(zone)]);
    expect(row).toMatchObject({ class: 'minor', level: 0, isCounted: false, isEnforced: true });
    expect(formatInstant(row?.endsAt as number)).toBe('2026-06-12T04:00:00.000Z');
  });
});

describe('a post entry may be taken back', () => {
  const savedAt = at('2026-06-11T15:00:00Z');

  it.each([
    [0, null, true],
    [119_999, null, true],
    [120_000, null, false],
    [-1, null, false],
    [60_000, savedAt - 1, true],
    [60_000, savedAt, false],
    [60_000, savedAt + 1, false],
  ])('%i ms later, with the last plan decided at %s: %s', (after, lastGateCallAt, may) => {
    expect(mayUndoPost({ savedAt, now: savedAt + after, lastGateCallAt })).toBe(may);
  });
});

describe('the end of a day that is moved', () => {
  const startsAt = at('2026-06-11T15:00:00Z');
  const endsAt = at('2026-06-12T00:00:00Z');

  it('case 20: is the later of the two', () => {
    const row = { startsAt, endsAt, level: 0 };
    const west = { tz: 'America/New_York', localTime: '00:00' };
    const east = { tz: 'Europe/Helsinki', localTime: '00:00' };
    expect(dayEndAfterMove(row, west)).toBe(at('2026-06-12T04:00:00Z'));
    expect(dayEndAfterMove(row, east)).toBe(at('2026-06-12T00:00:00Z'));
    expect(dayEndAfterMove({ ...row, level: 1 }, UTC)).toBe(at('2026-06-13T00:00:00Z'));
  });

  it('case 19: another zone rules from the next boundary that is 24 h away, once in seven days', () => {
    const effective = (text: string) =>
      formatInstant(zoneChangeEffectiveAt({ askedAt: at(text), day: UTC, lastAskedAt: null }));
    expect(effective('2026-06-11T15:00:00Z')).toBe('2026-06-13T00:00:00.000Z');
    expect(effective('2026-06-11T00:00:00Z')).toBe('2026-06-12T00:00:00.000Z');
    expect(effective('2026-06-11T00:00:00.001Z')).toBe('2026-06-13T00:00:00.000Z');
    const from = zoneChangeAllowedFrom({ lastAskedAt: startsAt });
    expect(formatInstant(from)).toBe('2026-06-18T15:00:00.000Z');
    expect(zoneChangeAllowedFrom({ lastAskedAt: null })).toBeLessThan(startsAt);
  });
});

describe('the close that first reaches a limit', () => {
  const booking = (id: string, net: string, r: string | null): LimitBooking => ({
    tradeId: id,
    openedAt: 0,
    at: 1,
    net: decimal(net),
    r: r === null ? null : decimal(r),
  });
  const bookings = [
    booking('a', '-60', '-1'),
    booking('b', '20', '0.5'),
    booking('c', '-60', null),
    booking('d', '90', '1'),
    booking('e', '-200', '-4'),
  ];
  const reach = (money: string | null, r: string | null) =>
    firstReach(bookings, {
      money: money === null ? null : decimal(money),
      r: r === null ? null : decimal(r),
    })?.tradeId;

  it('is the one at which the loss so far equals it, in money or in R', () => {
    expect(reach('100', null)).toBe('c');
    expect(reach('100.01', null)).toBe('e');
    expect(reach(null, '1')).toBe('a');
    expect(reach(null, '1.5')).toBe('e');
    expect(reach('100', '1')).toBe('a');
    expect(reach('1000', '10')).toBeUndefined();
    expect(reach(null, null)).toBeUndefined();
  });
});
