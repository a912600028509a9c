import { expect, it } from 'vitest';
import { memoryStorage } from '../testing/memory-storage.ts';
import { ServerClock } from './server-clock.ts';

const at = (ms: number) => new Headers({ 'x-mast-time': String(ms) });

it('takes the server’s time as of the middle between request and answer', () => {
  const clock = new ServerClock(memoryStorage());
  clock.learn(at(5_100), 1_000, 1_200);
  expect(clock.offsetMs).toBe(4_000);
});

it('learns nothing from an answer during which the device may have slept, or its clock was set', () => {
  const clock = new ServerClock(memoryStorage());
  clock.learn(at(5_100), 1_000, 1_200);
  clock.learn(at(6_000), 2_000, 2_000 + 21 * 60_000);
  clock.learn(at(7_000), 3_000, 2_000);
  expect(clock.offsetMs).toBe(4_000);
});
