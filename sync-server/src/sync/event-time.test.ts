import type { DeviceClock } from '@mast/database';
import { CLOCK_FLAGS, type ClockReading } from '@mast/shared/clock';
import { formatInstant } from '@mast/shared/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anySchedule,
  honestSchedule,
  runSchedule,
  START,
  setBackSchedule,
  type Written,
} from '../testing/clock-schedule.ts';
import { clockAfter } from './event-order.ts';
import { correctEventTime, type EventTime, type SenderClock } from './event-time.ts';

interface Arrival {
  readonly device: ClockReading;
  readonly receivedAt: number;
  readonly sender?: SenderClock | undefined;
}

/** Corrects events one after the other, as they arrive, each against those of its device before. */
function correctAll(arrivals: readonly Arrival[]): EventTime[] {
  const clocks = new Map<string, DeviceClock>();
  return arrivals.map(({ device, receivedAt, sender }) => {
    const clock = clocks.get(device.id);
    const time = correctEventTime({ key: 'k', device }, { clock, sender, receivedAt });
    const next = clockAfter(clock, time.event);
    const last = clock ?? next;
    clocks.set(device.id, {
      ...next,
      lastEventAt: last.lastEventAt > next.lastEventAt ? last.lastEventAt : next.lastEventAt,
      lastCounter: Math.max(last.lastCounter, next.lastCounter),
    });
    return time;
  });
}

const arriving = (run: ReturnType<typeof runSchedule>, delayMs = 0): Arrival[] =>
  run.writes.map(({ device }) => ({
    device,
    receivedAt: run.end + delayMs,
    sender: run.sender,
  }));

const truths = (writes: readonly Written[]) => writes.map(({ truth }) => truth);
const times = (corrected: readonly EventTime[]) => corrected.map(({ at }) => at);
const isClockFlag = (flag: string) => CLOCK_FLAGS.some((one) => one === flag);

const anyNumber = fc.oneof(
  fc.integer({ min: -100_000_000, max: 100_000_000 }),
  fc.maxSafeInteger(),
);
const anyWall = fc.oneof(
  fc.integer({ min: 0, max: 100_000_000 }).map((ms) => formatInstant(START + ms)),
  fc.constantFrom(
    '0000-01-01T00:00:00.000Z',
    '9999-12-31T23:59:59.999Z',
    '2026-99-99T00:00:00.000Z',
  ),
);
const anyMoment = fc.record({ wall: anyWall, monotonicMs: anyNumber.map(Math.abs) });
const anyReading = fc.record({
  id: fc.constantFrom('a', 'b'),
  bootId: fc.constantFrom('boot-1', 'boot-2'),
  wall: anyWall,
  monotonicMs: anyNumber.map(Math.abs),
  offsetMs: fc.option(anyNumber),
  counter: fc.integer({ min: 0, max: 80 }),
  learned: fc.option(anyMoment),
  steppedMs: fc.option(anyNumber),
});
const anyArrivals = fc.array(
  fc.record({
    device: anyReading,
    receivedAt: fc.integer({ min: 0, max: 1_000_000 }),
    sender: fc.option(
      fc
        .tuple(anyMoment, fc.constantFrom('boot-1', 'boot-2'))
        .map(([moment, bootId]) => ({ ...moment, bootId })),
      { nil: undefined },
    ),
  }),
  { maxLength: 60 },
);

describe('the corrected time of an event', () => {
  it('whatever a device says, is never after its receipt and rises with the device’s counter', () => {
    fc.assert(
      fc.property(anyArrivals, (raw) => {
        let receivedAt = START;
        const seen = new Set<string>();
        const arrivals = raw.flatMap((one) => {
          receivedAt += one.receivedAt;
          const name = `${one.device.id}:${one.device.counter}`;
          if (seen.has(name)) return [];
          seen.add(name);
          return [{ ...one, receivedAt }];
        });
        const corrected = correctAll(arrivals);
        const placed = arrivals.map(({ device, receivedAt: r }, i) => {
          const { at } = corrected[i] as EventTime;
          expect(at).toBeLessThanOrEqual(r);
          return { id: device.id, counter: device.counter, at, arrival: i };
        });
        for (const later of placed) {
          for (const earlier of placed) {
            // Only so many events are remembered to find a place among.
            const isNear = Math.abs(later.arrival - earlier.arrival) < 32;
            if (earlier.id !== later.id || earlier.counter >= later.counter || !isNear) continue;
            expect(earlier.at).toBeLessThanOrEqual(later.at);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a counter that comes again is noticed, and its event is no earlier than the first', () => {
    fc.assert(
      fc.property(anyReading, anyReading, (first, second) => {
        const same = { ...second, id: first.id, counter: first.counter };
        const [a, b] = correctAll([
          { device: first, receivedAt: START },
          { device: same, receivedAt: START + 1 },
        ]) as [EventTime, EventTime];
        expect(b.flags).toContain('counter_repeated');
        expect(b.at).toBeGreaterThanOrEqual(a.at);
      }),
    );
  });

  it('is the true one where nobody sets the clock, however long the device sleeps and is offline', () => {
    fc.assert(
      fc.property(honestSchedule, fc.integer({ min: 0, max: 10_000_000 }), (steps, delay) => {
        const run = runSchedule('a', steps);
        const corrected = correctAll(arriving(run, delay));
        expect(times(corrected)).toEqual(truths(run.writes));
        for (const [i, { flags }] of corrected.entries()) {
          const isLinked = run.writes[i]?.device.learned !== null;
          const expected = isLinked ? [] : ['clock_unverified'];
          expect(expected).toEqual(expect.arrayContaining(flags.filter(isClockFlag)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['behind', -7],
    ['ahead', 7],
  ])('is the true one of a clock that is %s by what the device knows', (_, minutes) => {
    const truth = START + 60 * 60_000;
    const off = minutes * 60_000;
    const device = {
      id: 'a',
      bootId: 'boot-1',
      wall: formatInstant(truth + off),
      monotonicMs: 1_000,
      offsetMs: -off,
      counter: 1,
    };
    const receivedAt = truth + 30 * 60_000;
    expect(times(correctAll([{ device, receivedAt }]))).toEqual([truth]);
  });

  it('is never after the true one where the clock was only set back: no cooldown ends earlier by it', () => {
    fc.assert(
      fc.property(setBackSchedule, fc.integer({ min: 0, max: 10_000_000 }), (steps, delay) => {
        const run = runSchedule('a', steps);
        for (const [i, at] of times(correctAll(arriving(run, delay))).entries()) {
          expect(at).toBeLessThanOrEqual(run.writes[i]?.truth as number);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is not before the truth by what the clock was set back since the page knew the server’s time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_400_000 }), fc.boolean(), (back, isSeen) => {
        const set = { do: 'set' as const, ms: -back, isSeen };
        const run = runSchedule('a', [{ do: 'wait', ms: 60_000 }, set, { do: 'write' }]);
        expect(times(correctAll(arriving(run, 3_600_000)))).toEqual(truths(run.writes));
      }),
    );
  });

  it('does not depend on the order in which different devices arrive', () => {
    fc.assert(
      fc.property(
        fc.array(anySchedule, { minLength: 2, maxLength: 3 }),
        fc.infiniteStream(fc.nat()),
        (schedules, choices) => {
          const runs = schedules.map((steps, i) => runSchedule(`device-${i}`, steps));
          const end = Math.max(...runs.map((run) => run.end));
          const queues = runs.map((run) => arriving({ ...run, end }));
          const inTurn = queues.flat();
          const left = queues.map((queue) => [...queue]);
          const mixed: Arrival[] = [];
          while (mixed.length < inTurn.length) {
            const open = left.filter((queue) => queue.length > 0);
            const queue = open[choices.next().value % open.length] as Arrival[];
            mixed.push(queue.shift() as Arrival);
          }
          const byWrite = (arrivals: Arrival[]) =>
            new Map(
              correctAll(arrivals).map(({ at, flags }, i) => {
                const { id, counter } = (arrivals[i] as Arrival).device;
                return [`${id}:${counter}`, { at, flags }] as const;
              }),
            );
          const expected = byWrite(inTurn);
          for (const [write, time] of byWrite(mixed)) expect(time).toEqual(expected.get(write));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order in which tabs of one honest device arrive', () => {
    fc.assert(
      fc.property(
        honestSchedule.chain((steps) => {
          const run = runSchedule('a', steps);
          return fc.tuple(
            fc.constant(run),
            fc.shuffledSubarray(arriving(run), { minLength: run.writes.length }),
          );
        }),
        ([run, arrivals]) => {
          const corrected = correctAll(arrivals);
          for (const [i, { device }] of arrivals.entries()) {
            expect(corrected[i]?.at).toBe(run.writes[device.counter - 1]?.truth);
          }
        },
      ),
    );
  });
});
