import { describe, expect, it } from 'vitest';
import type { LossStreakParams } from '../generated/types.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import { restOfDayOff } from './self-extension.ts';
import { losingStreak, type Rung, reachedRungs, type StreakClose } from './streak.ts';
import { streakTriggers } from './streak-triggers.ts';
import { type CooldownTrigger, inIssueOrder, NO_ORIGIN } from './trigger.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Midnight. */
const MIDNIGHT = parseInstant('2026-06-11T00:00:00.000Z') as Instant;

const close = (
  closedAt: Instant,
  result: StreakClose['result'] = 'loss',
  clean: boolean | null = null,
): StreakClose => ({
  ...{ tradeId: `${closedAt - MIDNIGHT}`, accountId: 'account', openedAt: closedAt - HOUR },
  ...{ closedAt, result, clean },
});

type Reset = LossStreakParams['reset'];
const streak = (closes: readonly StreakClose[], reset?: Reset, asOf = MIDNIGHT + DAY) => {
  const found = losingStreak(closes, asOf, 'UTC', reset);
  return found && [found.losses.length, found.inDay];
};

describe('a losing streak', () => {
  it('is of the losses since the last win; a breakeven neither adds nor ends', () => {
    const [a, b, c] = [MIDNIGHT + HOUR, MIDNIGHT + 2 * HOUR, MIDNIGHT + 3 * HOUR] as const;
    expect(streak([close(a), close(b)])).toEqual([2, 2]);
    expect(streak([close(a), close(b, 'breakeven'), close(c)])).toEqual([2, 2]);
    expect(streak([close(a), close(b, 'win'), close(c)])).toEqual([1, 1]);
    expect(streak([close(a, 'win')])).toBeUndefined();
    expect(streak([])).toBeUndefined();
  });

  it('as of an instant knows nothing of later', () => {
    const closes = [close(MIDNIGHT + HOUR), close(MIDNIGHT + 2 * HOUR)];
    expect(streak(closes, 'on_win', MIDNIGHT + 2 * HOUR)).toEqual([2, 2]);
    expect(streak(closes, 'on_win', MIDNIGHT + 2 * HOUR - 1)).toEqual([1, 1]);
  });

  it('counts those of the last loss’s day, from its midnight on', () => {
    const last = close(MIDNIGHT + HOUR);
    expect(streak([close(MIDNIGHT - 1), last])).toEqual([2, 1]);
    expect(streak([close(MIDNIGHT), last])).toEqual([2, 2]);
  });

  it('is over with a win, with the day, or with neither, as the rule says', () => {
    const closes = [close(MIDNIGHT - 2), close(MIDNIGHT - 1, 'win'), close(MIDNIGHT + HOUR)];
    expect(streak(closes, 'on_win')).toEqual([1, 1]);
    expect(streak(closes, 'never')).toEqual([2, 1]);
    const losses = [close(MIDNIGHT - 1), close(MIDNIGHT), close(MIDNIGHT + HOUR)];
    expect(streak(losses, 'on_day')).toEqual([2, 2]);
    expect(streak(losses, 'on_win')).toEqual([3, 2]);
  });
});

describe('the rungs that it reached', () => {
  const rung = (n: number, over: Partial<Rung> = {}): Rung =>
    ({ n, scope: 'running', minutes: n, ...over }) as Rung;
  const reached = (clean: readonly (boolean | null)[], ladder: readonly Rung[]) => {
    const closes = clean.map((of, i) => close(MIDNIGHT + i * HOUR, 'loss', of));
    const found = losingStreak(closes, MIDNIGHT + DAY, 'UTC');
    return found && reachedRungs(found, ladder).map(({ n }) => n);
  };

  it('are those of as many losses, the highest first', () => {
    const ladder = [rung(2), rung(3), rung(4)];
    expect(reached([null, null, null], ladder)).toEqual([3, 2]);
    expect(reached([null], ladder)).toEqual([]);
  });

  it('for the unclean alone where one of the losses is known to be', () => {
    const ladder = [rung(2, { only_if_unclean: true })];
    expect(reached([true, false], ladder)).toEqual([2]);
    expect(reached([false, true], ladder)).toEqual([2]);
    expect(reached([true, true], ladder)).toEqual([]);
    expect(reached([null, true], ladder)).toEqual([]);
    expect(reached([null, null], [rung(2)])).toEqual([2]);
  });
});

describe('what a streak starts', () => {
  const params = {
    reset: 'on_win',
    ladder: [
      { n: 2, minutes: 15, scope: 'running' },
      { n: 3, outcome: 'SIMULATE', scope: 'running' },
    ],
  } as unknown as LossStreakParams;
  const YEAR = 366 * DAY;
  const started = (closes: readonly StreakClose[], arrivedAt = MIDNIGHT + DAY) =>
    streakTriggers({ closes, params, mainZone: 'UTC', arrivedAt });

  it('begins at the loss that reaches a timed rung, is no breach, and may be no fault', () => {
    const [first, second] = [close(MIDNIGHT), close(MIDNIGHT + HOUR)];
    expect(started([first, second])).toMatchObject([
      { id: `streak:${HOUR}:2`, at: MIDNIGHT + HOUR, isBreach: false, fault: second },
    ]);
    expect(started([first, close(MIDNIGHT + HOUR, 'win')])).toEqual([]);
    expect(started([first, second, close(MIDNIGHT + 2 * HOUR, 'win')])).toHaveLength(1);
  });

  it('a rung that is no pause starts none; the timed one below it does', () => {
    const closes = [0, 1, 2].map((hour) => close(MIDNIGHT + hour * HOUR));
    expect(started(closes).map(({ id }) => id)).toEqual([
      `streak:${HOUR}:2`,
      `streak:${2 * HOUR}:2`,
    ]);
  });

  it('starts nothing of longer ago than a year, to the moment', () => {
    const closes = [close(MIDNIGHT), close(MIDNIGHT + HOUR)];
    expect(started(closes, MIDNIGHT + HOUR + YEAR)).toHaveLength(1);
    expect(started(closes, MIDNIGHT + HOUR + YEAR + 1)).toEqual([]);
  });
});

it('the rest of the day off is a minor pause of its own: no breach, and nobody’s excuse', () => {
  expect(restOfDayOff({ id: 'off', at: MIDNIGHT, mainZone: 'UTC' })).toMatchObject({
    ...{ class: 'minor', trigger: 'self_extension', scope: 'person' },
    ...{ isBreach: false, fault: true, arrivedAt: MIDNIGHT },
  });
});

it('triggers are issued by arrival, then by valid time, then by id', () => {
  const trigger = (id: string, at: Instant, arrivedAt: Instant): CooldownTrigger => ({
    ...{ id, class: 'major', trigger: 'loss_streak', scope: 'person', accountId: null },
    ...{ at, arrivedAt, base: { minutes: 1 }, isBreach: false, fault: true, origin: NO_ORIGIN },
    day: { tz: 'UTC', localTime: '00:00' },
  });
  const all = [
    trigger('c', 2, 3),
    trigger('z', 1, 2),
    trigger('b', 1, 3),
    trigger('a', 1, 3),
    trigger('d', 9, 1),
  ];
  expect([...all].sort(inIssueOrder).map(({ id }) => id)).toEqual(['d', 'z', 'a', 'b', 'c']);
  const [one] = all as [CooldownTrigger];
  expect(inIssueOrder(one, one)).toBe(0);
  expect(inIssueOrder(trigger('a', 1, 1), trigger('b', 1, 1))).toBe(-1);
  expect(inIssueOrder(trigger('b', 1, 1), trigger('a', 1, 1))).toBe(1);
});
