import { flagsOfReading } from '@mast/shared/clock';
import { describe, expect, it } from 'vitest';
import { HandClocks } from '../testing/hand-clocks.ts';
import { memoryStorage } from '../testing/memory-storage.ts';
import { Device } from './device.ts';
import { ServerClock } from './server-clock.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-06-11T14:00:00.000Z');
const at = (ms: number) => new Headers({ 'x-mast-time': String(ms) });

function setUp() {
  const clocks = new HandClocks();
  const storage = memoryStorage();
  const clock = new ServerClock(storage, clocks);
  let ahead = 0;
  return {
    clocks,
    storage,
    clock,
    /** A person sets the wall clock. */
    set(byMs: number) {
      ahead += byMs;
      clocks.set(byMs);
    },
    /** The server answers, whose clock is true. */
    answer(one = clock) {
      const now = clocks.wall();
      one.learn(at(now - ahead), now, now);
    },
  };
}

it('takes the server’s time as of the middle between request and answer', () => {
  const clock = new ServerClock(memoryStorage());
  clock.learn(at(5_100), 1_000, 1_200);
  expect(clock.offsetMs).toBe(4_000);
});

it('learns nothing from an answer during which the device may have slept, or its clock was set', () => {
  const clock = new ServerClock(memoryStorage());
  clock.learn(at(5_100), 1_000, 1_200);
  clock.learn(at(6_000), 2_000, 2_000 + 21 * MINUTE);
  clock.learn(at(7_000), 3_000, 2_000);
  expect(clock.offsetMs).toBe(4_000);
});

describe('the server’s time on a device', () => {
  it('cooldown case 10: is not moved by a clock that is set forward, once the server has answered', () => {
    const { clock, clocks, answer, set } = setUp();
    answer();
    set(30 * MINUTE);
    clocks.pass(1_000);
    answer();
    expect(clock.now()).toBe(START + 1_000);
    expect(flagsOfReading(clock.reading())).toEqual(['clock_suspect']);
  });

  it('cooldown case 11: goes by a clock that is set forward offline, and says so where that was seen', () => {
    const { clock, clocks, answer, set } = setUp();
    answer();
    clocks.focused = false;
    set(30 * MINUTE);
    expect(clock.now()).toBe(START + 30 * MINUTE);
    expect(clock.reading()).toMatchObject({ offsetMs: 0, steppedMs: 30 * MINUTE });
    expect(flagsOfReading(clock.reading())).toEqual(['clock_jump']);
  });

  it('cooldown case 12: goes on by the monotonic clock where the wall clock is set back', () => {
    const { clock, clocks, answer, set } = setUp();
    answer();
    clocks.pass(MINUTE);
    set(-30 * MINUTE);
    expect(clock.now()).toBe(START + MINUTE);
    expect(flagsOfReading(clock.reading())).toEqual(['clock_jump']);
  });

  it('cooldown case 12: is not before its last write where it was set back and started anew', () => {
    const { clock, clocks, storage, answer, set } = setUp();
    answer();
    clock.stamp();
    set(-30 * MINUTE);
    clocks.restart();
    const again = new ServerClock(storage, clocks);
    expect(again.now()).toBe(START);
    answer(again);
    expect(again.now()).toBe(START);
  });

  it('a write of a clock that was ahead holds nothing back once the server has answered', () => {
    const { clock, clocks, storage, answer, set } = setUp();
    answer();
    set(24 * 60 * MINUTE);
    clock.stamp();
    set(-24 * 60 * MINUTE);
    answer();
    clocks.restart();
    clocks.pass(MINUTE);
    expect(new ServerClock(storage, clocks).now()).toBe(START + MINUTE);
  });

  it('cooldown case 13: goes by the wall clock after a sleep, and doubts nothing', () => {
    const { clock, clocks, answer } = setUp();
    answer();
    clocks.visible = false;
    clock.turnAway();
    clocks.pass(3 * MINUTE);
    clocks.sleep(37 * MINUTE);
    clocks.visible = true;
    clock.turnAway();
    expect(clock.now()).toBe(START + 40 * MINUTE);
    expect(flagsOfReading(clock.reading())).toEqual([]);
  });

  it('cooldown case 14: is unverified after a new start until the server answers', () => {
    const { clock, clocks, storage, answer } = setUp();
    answer();
    expect(flagsOfReading(clock.reading())).toEqual([]);
    clocks.restart();
    const again = new ServerClock(storage, clocks);
    expect(again.reading()).toMatchObject({ offsetMs: 0, learned: null });
    expect(flagsOfReading(again.reading())).toEqual(['clock_unverified']);
    answer(again);
    expect(flagsOfReading(again.reading())).toEqual([]);
  });
});

describe('the earliest that it can be by the server’s time', () => {
  it('is unknown until the server has answered in this start of the page', () => {
    const { clock, clocks, storage, answer } = setUp();
    answer();
    const again = new ServerClock(storage, clocks);
    expect([clock.earliest(), again.earliest()]).toEqual([START, null]);
  });

  it('is moved by no wall clock that is set, and not by a sleep', () => {
    const { clock, clocks, answer, set } = setUp();
    set(-MINUTE);
    answer();
    clocks.focused = false;
    set(31 * 24 * 60 * MINUTE);
    clocks.pass(MINUTE);
    expect(clock.earliest()).toBe(START + MINUTE);
    clocks.sleep(MINUTE);
    expect(clock.earliest()).toBe(START + MINUTE);
    answer();
    expect(clock.earliest()).toBe(START + 2 * MINUTE);
  });
});

describe('a tab beside another', () => {
  it('takes what the other has just learnt for learnt', () => {
    const { clocks, storage, answer, set } = setUp();
    const beside = new ServerClock(storage, clocks);
    set(30 * MINUTE);
    answer();
    beside.hear();
    expect(beside.offsetMs).toBe(-30 * MINUTE);
    expect(beside.reading().learned).not.toBeNull();
  });

  it('that was asleep meanwhile takes the offset, and its clock for unverified', () => {
    const { clocks, storage, answer, set } = setUp();
    const beside = new ServerClock(storage, clocks);
    answer(beside);
    set(30 * MINUTE);
    answer();
    clocks.sleep(10 * MINUTE);
    beside.hear();
    expect(beside.reading()).toMatchObject({ offsetMs: -30 * MINUTE, learned: null });
  });
});

it('a write carries all that its device knows of its time', () => {
  const { clock, clocks, answer } = setUp();
  answer();
  clocks.pass(5_000);
  const device = new Device('device-1', clock);
  expect(device.meta(7).device).toEqual({
    id: 'device-1',
    bootId: device.bootId,
    counter: 7,
    wall: '2026-06-11T14:00:05.000Z',
    monotonicMs: 6_000,
    offsetMs: 0,
    learned: { wall: '2026-06-11T14:00:00.000Z', monotonicMs: 1_000 },
    steppedMs: 0,
  });
  expect(device.sender()).toEqual({
    bootId: device.bootId,
    wall: '2026-06-11T14:00:05.000Z',
    monotonicMs: 6_000,
  });
});
