import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ReferenceCase, referenceScore } from '../testing/adherence-reference.ts';
import { type ReferenceTrigger, referenceCooldowns } from '../testing/cooldown-reference.ts';
import { answered } from '../testing/mast.ts';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const seeded = { seed: 20_260_611 };

/** Days on which clocks change in one of the zones, and one on which none do. */
const DAYS = ['2025-03-09', '2025-03-30', '2025-09-07', '2025-10-26', '2025-11-02', '2025-06-02'];
const ZONES = ['UTC', 'Europe/Prague', 'America/Chicago', 'America/Santiago', 'Asia/Kolkata'];
const BOUNDARIES = ['00:00', '17:00', '02:30', '01:30', '23:59'];

const anyTrigger = fc
  .record({
    kind: fc.constantFrom('loss' as const, 'breach' as const),
    after: fc.oneof(
      fc.integer({ min: 0, max: 40 }).map((halfDays) => (halfDays * DAY) / 2),
      fc.integer({ min: 0, max: 20 * DAY }),
    ),
    late: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 * 24 * 60 })),
    minutes: fc.constantFrom(null, 5, 30, 60, 720, 1_440, 4_320, 20_000),
    minor: fc.boolean(),
    fault: fc.oneof(fc.constant(true), fc.boolean()),
  })
  .map(({ after, late, ...rest }) => ({ ...rest, t: after, arrived: after + late * MINUTE }));

it('cooldowns are those of the reference, for any triggers in any zone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyTrigger, { maxLength: 10 }),
      fc.record({ tz: fc.constantFrom(...ZONES), boundary: fc.constantFrom(...BOUNDARIES) }),
      fc.constantFrom(...DAYS),
      async (list, opts, day) => {
        const from = Date.parse(`${day}T00:00:00Z`) - 2 * DAY;
        const all: ReferenceTrigger[] = list.map((one, i) => ({
          ...one,
          id: `t${i}`,
          t: from + one.t,
          arrived: from + one.arrived,
        }));
        const triggers = all.map(({ minutes, ...one }) => ({
          ...one,
          t: new Date(one.t).toISOString(),
          arrived: new Date(one.arrived).toISOString(),
          ...(minutes === null ? { until: 'day_end' } : { minutes }),
        }));
        expect(await answered(['cooldowns'], { triggers, opts })).toEqual(
          referenceCooldowns(all, opts),
        );
      },
    ),
    { ...seeded, numRuns: 250 },
  );
});

const between = (min: number, max: number) => fc.integer({ min, max });
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 8 });
const now = fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true));

const anyCase: fc.Arbitrary<ReferenceCase> = fc
  .record({
    persona: fc.constantFrom('crypto' as const, 'shortterm' as const, 'swing' as const),
    dir: fc.constantFrom('long' as const, 'short' as const),
    r0: fc.constantFrom(100, 37, 250),
    width: orNull(fc.constantFrom(0, 40)),
    hasStop: fc.oneof(fc.constant(true), fc.boolean()),
    chased: fc.oneof(between(-30, 60), fc.constantFrom(10, 11, 50)),
    moves: fc.array(fc.oneof(between(-60, 60), fc.constantFrom(2, 3, 25, 50)), { maxLength: 3 }),
    size: orNull(between(50, 150)),
    checklist: fc.constantFrom(0, 3, 4, 7),
    ticked: between(0, 7),
    actual: fc.record({
      stopRemoved: now,
      stopPlaced: orNull(fc.boolean()),
      size: fc.oneof(between(40, 200), fc.constantFrom(102, 103)),
      exitReason: fc.constantFrom(
        ...['target', 'stop', 'trail', 'time_stop', 'invalidation', 'planned_manual'],
        ...['early_unplanned', 'late_unplanned', 'past_stop'],
      ),
      exitBeyondStopR: fc.constantFrom(0, 0.25, 0.26, 1.4),
      holdMin: between(0, 200),
    }),
    rest: fc.record({ stopAtBroker: fc.boolean(), maxHoldMin: orNull(between(20, 160)) }),
    flags: fc.record(
      {
        ...{ no_go_taken: now, simulate_taken: now, wait_jumped: now, safeguard_broken: now },
        ...{ override_granted: now, late_conflict: now, gap: now },
        gate_max: between(40, 200),
        loss_r: fc.constantFrom(0, 1.5, 1.51, 2.4),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ persona, dir, r0, width, hasStop, chased, moves, size, rest, ...one }) => {
    const side = dir === 'long' ? 1 : -1;
    const edge = 10_000;
    const far = edge - side * (width ?? 0);
    const zone = { low: Math.min(edge, far), high: Math.max(edge, far) };
    const plan = {
      ...rest,
      dir,
      entry: width === null ? edge : zone,
      stop: hasStop ? edge - side * r0 : null,
      size,
      checklist: one.checklist,
    };
    const actual = {
      ...one.actual,
      entry: edge + side * chased,
      stopMoves: moves.map((move) => edge - side * (r0 + move)),
      checked: Math.min(one.ticked, one.checklist),
    };
    return { persona, plan, actual, flags: one.flags };
  });

it('scores are those of the reference, for any trade', async () => {
  const cases = fc.sample(anyCase, { ...seeded, numRuns: 3_000 });
  const found = await answered(['adherence'], cases);
  cases.forEach((one, i) => {
    const { components, ...expected } = referenceScore(one);
    const told = JSON.stringify(one);
    expect(found[i], told).toMatchObject(expected);
    for (const [name, part] of Object.entries(components)) {
      const shown = found[i].components[name];
      if (part === null) expect(shown, told).toBeNull();
      else expect(shown, told).toBeCloseTo(part, 9);
    }
  });
  expect(new Set(found.flatMap(({ caps }: { caps: string[] }) => caps)).size).toBe(6);
});
