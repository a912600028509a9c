import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant, type Instant, parseInstant } from '../time/index.ts';
import { blocksOf } from './blocks.ts';
import { DAY_END } from './escalation.ts';
import { holdsAccount } from './hold.ts';
import { issueCooldowns } from './issue.ts';
import { type CooldownTrigger, NO_ORIGIN } from './trigger.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MONDAY = parseInstant('2025-06-02T10:00:00Z') as Instant;

const trigger = (over: Partial<CooldownTrigger> = {}): CooldownTrigger => ({
  id: 'a',
  class: 'major',
  trigger: 'loss_streak',
  scope: 'person',
  accountId: null,
  at: MONDAY,
  arrivedAt: over.at ?? MONDAY,
  base: { minutes: 30 },
  day: { tz: 'UTC', localTime: '00:00' },
  isBreach: false,
  fault: true,
  origin: NO_ORIGIN,
  ...over,
});

const anyTrigger = fc
  .record({
    after: fc.integer({ min: 0, max: 20 * 24 * 60 }),
    late: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 * 24 * 60 })),
    base: fc.oneof(
      fc.constantFrom(30, 60, 1440, 4320).map((minutes) => ({ minutes })),
      fc.constant(DAY_END),
    ),
    isMinor: fc.boolean(),
    isBreach: fc.boolean(),
    fault: fc.boolean(),
    account: fc.constantFrom(null, 'one', 'two'),
  })
  .map(({ after, late, isMinor, account, ...rest }) => ({
    ...rest,
    class: isMinor ? ('minor' as const) : ('major' as const),
    scope: account === null ? ('person' as const) : ('account' as const),
    accountId: account,
    at: MONDAY + after * MINUTE,
    arrivedAt: MONDAY + (after + late) * MINUTE,
  }));

const anyTriggers = fc
  .array(anyTrigger, { maxLength: 14 })
  .map((list) => list.map((one, i) => trigger({ ...one, id: `t${i}` })));

const seeded = { seed: 20_260_611, numRuns: 600 };

describe('laws of issuing', () => {
  it('a later trigger never ends anything earlier', () => {
    fc.assert(
      fc.property(anyTriggers, anyTrigger, (triggers, over) => {
        const before = issueCooldowns(triggers);
        const last = Math.max(0, ...triggers.map((one) => one.arrivedAt));
        const later = trigger({ ...over, id: 'z', arrivedAt: Math.max(over.arrivedAt, last + 1) });
        const after = issueCooldowns([...triggers, later]);
        expect(after.slice(0, before.length)).toEqual(before);
        const ends = (rows: typeof before) => Math.max(0, ...blocksOf(rows).map((b) => b.endsAt));
        expect(ends(after)).toBeGreaterThanOrEqual(ends(before));
      }),
      seeded,
    );
  });

  it('overlapping is a union: a moment is blocked when and only when a row blocks it', () => {
    fc.assert(
      fc.property(anyTriggers, (triggers) => {
        const rows = issueCooldowns(triggers);
        const blocks = blocksOf(rows);
        const edges = rows.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]);
        for (const at of edges.flatMap((edge) => [edge - 1, edge, edge + 1])) {
          const isIn = (one: { startsAt: Instant; endsAt: Instant }) =>
            one.startsAt <= at && at < one.endsAt;
          const isBlocked = rows.some((row) => row.isEnforced && isIn(row));
          expect(blocks.filter(isIn).length).toBe(isBlocked ? 1 : 0);
        }
        blocks.slice(1).forEach((block, i) => {
          expect(block.startsAt).toBeGreaterThan(blocks[i]?.endsAt as Instant);
        });
      }),
      seeded,
    );
  });

  it('minor ones never escalate, nor does anything because of them', () => {
    fc.assert(
      fc.property(anyTriggers, (triggers) => {
        const rows = issueCooldowns(triggers);
        for (const row of rows.filter((one) => one.class === 'minor')) {
          expect(row).toMatchObject({ level: 0, isCounted: false });
        }
        const majors = triggers.filter((one) => one.class === 'major');
        expect(rows.filter((one) => one.class === 'major')).toEqual(issueCooldowns(majors));
      }),
      seeded,
    );
  });

  it('given equal arrived instants the order of processing changes nothing', () => {
    const shuffled = anyTriggers.chain((triggers) => {
      const same = triggers.map((one) => ({ ...one, arrivedAt: MONDAY + 30 * 24 * HOUR }));
      return fc.tuple(
        fc.constant(same),
        fc.shuffledSubarray(same, { minLength: same.length, maxLength: same.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([triggers, other]) => {
        expect(issueCooldowns(other)).toEqual(issueCooldowns(triggers));
      }),
      seeded,
    );
  });

  it('what was issued stays as it was, however the triggers come in parts and again', () => {
    fc.assert(
      fc.property(anyTriggers, fc.nat(14), (triggers, cut) => {
        const inOrder = [...triggers].sort((a, b) => a.arrivedAt - b.arrivedAt || a.at - b.at);
        const first = issueCooldowns(inOrder.slice(0, cut));
        const second = issueCooldowns(inOrder, first);
        expect([...first, ...second].map((row) => row.id).sort()).toEqual(
          triggers.map((one) => one.id).sort(),
        );
        expect(issueCooldowns(inOrder, [...first, ...second])).toEqual([]);
      }),
      seeded,
    );
  });
});

describe('a cooldown that is issued', () => {
  it('has the level of what arrived before it, also where that lies later', () => {
    const rows = issueCooldowns([
      trigger({ id: 'late', at: MONDAY + HOUR, arrivedAt: MONDAY + 30 * HOUR, isBreach: true }),
      trigger({ id: 'known', at: MONDAY + 24 * HOUR }),
      trigger({ id: 'next', at: MONDAY + 48 * HOUR }),
    ]);
    expect(rows.map(({ id, level }) => [id, level])).toEqual([
      ['known', 0],
      ['late', 0],
      ['next', 2],
    ]);
  });

  it('is elapsed by its end after escalation, and enforced one moment earlier', () => {
    const first = trigger({ id: 'a' });
    const second = trigger({ id: 'b', at: MONDAY + 24 * HOUR });
    const stateAt = (arrivedAt: Instant) =>
      issueCooldowns([first, { ...second, arrivedAt }])[1]?.isEnforced;
    expect(stateAt(second.at + HOUR - 1)).toBe(true);
    expect(stateAt(second.at + HOUR)).toBe(false);
  });

  it('case 26: at the very end of another is new, and counts it', () => {
    const rows = issueCooldowns([
      trigger({ id: 'a' }),
      trigger({
        id: 'b',
        at: MONDAY + 30 * MINUTE,
        fault: { accountId: 'x', openedAt: MONDAY - 1, closedAt: MONDAY + 30 * MINUTE },
      }),
    ]);
    expect(rows[1]).toMatchObject({ level: 1, isCounted: true });
    expect(blocksOf(rows)).toEqual([{ startsAt: MONDAY, endsAt: MONDAY + 90 * MINUTE }]);
  });

  it.each([
    ['opened before it', MONDAY - HOUR, false],
    ['opened as it began', MONDAY, true],
    ['opened inside it', MONDAY + MINUTE, true],
  ])('for a position %s that closed inside it, counted is %s', (_name, openedAt, isCounted) => {
    const closedAt = MONDAY + 20 * MINUTE;
    const fault = { accountId: 'x', openedAt, closedAt };
    const [, row] = issueCooldowns([trigger(), trigger({ id: 'b', at: closedAt, fault })]);
    expect(row).toMatchObject({
      isCounted,
      level: isCounted ? 1 : 0,
      endsAt: closedAt + (isCounted ? 60 : 30) * MINUTE,
    });
  });

  it('case 27: of another account is no shelter for a loss, of the person it is', () => {
    const closedAt = MONDAY + 20 * MINUTE;
    const fault = { accountId: 'x', openedAt: MONDAY - HOUR, closedAt };
    const isCountedAfter = (over: Partial<CooldownTrigger>) =>
      issueCooldowns([trigger(over), trigger({ id: 'b', at: closedAt, fault })])[1]?.isCounted;
    expect(isCountedAfter({ scope: 'account', accountId: 'y' })).toBe(true);
    expect(isCountedAfter({ scope: 'account', accountId: 'x' })).toBe(false);
    expect(isCountedAfter({})).toBe(false);
    expect(isCountedAfter({ class: 'minor', trigger: 'min_gap' })).toBe(true);
    expect(isCountedAfter({ class: 'minor', trigger: 'self_extension' })).toBe(false);
  });

  it('knows of the cooldowns that were there before: only counted major ones raise its level', () => {
    const [before] = issueCooldowns([trigger()]) as [ReturnType<typeof issueCooldowns>[0]];
    const levelAfter = (over: Partial<typeof before>) =>
      issueCooldowns([trigger({ id: 'b', at: MONDAY + 24 * HOUR })], [{ ...before, ...over }])[0]
        ?.level;
    expect(levelAfter({})).toBe(1);
    expect(levelAfter({ isCounted: false })).toBe(0);
    expect(levelAfter({ class: 'minor' })).toBe(0);
    expect(levelAfter({ class: 'minor', isCounted: false })).toBe(0);
  });

  it('and a loss inside of one that was there before is no fault', () => {
    const [before] = issueCooldowns([trigger()]) as [ReturnType<typeof issueCooldowns>[0]];
    const closedAt = MONDAY + 20 * MINUTE;
    const fault = { accountId: 'x', openedAt: MONDAY - HOUR, closedAt };
    expect(issueCooldowns([trigger({ id: 'b', at: closedAt, fault })], [before])).toMatchObject([
      { isCounted: false, level: 0 },
    ]);
    const atStart = { accountId: 'x', openedAt: MONDAY - HOUR, closedAt: MONDAY };
    expect(
      issueCooldowns([trigger({ id: 'b', trigger: 'loss_limit', fault: atStart })], [before]),
    ).toMatchObject([{ isCounted: true }]);
  });

  it('counts late only where it is a breach', () => {
    const late = { arrivedAt: MONDAY + 30 * MINUTE };
    const counted = (over: Partial<CooldownTrigger>) =>
      issueCooldowns([trigger({ ...late, ...over })])[0];
    expect(counted({})).toMatchObject({ isCounted: false, isEnforced: false });
    expect(counted({ isBreach: true })).toMatchObject({ isCounted: true, isEnforced: false });
    expect(counted({ isBreach: true, fault: false })).toMatchObject({ isCounted: false });
  });

  it('of a chain holds no account, whatever account it names', () => {
    const row = { class: 'major', trigger: 'loss_streak', isEnforced: true } as const;
    const holds = (scope: 'person' | 'account' | 'chain', accountId: string | null) =>
      holdsAccount({ ...row, scope, accountId }, 'x');
    expect([holds('person', null), holds('account', 'x'), holds('account', 'y')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(holds('chain', 'x')).toBe(false);
  });

  it('writes its instants as they are', () => {
    expect(issueCooldowns([trigger()]).map((row) => formatInstant(row.endsAt))).toEqual([
      '2025-06-02T10:30:00.000Z',
    ]);
  });
});
