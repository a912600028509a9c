import type { ClockReading } from '@mast/shared/clock';
import fc from 'fast-check';
import type { SenderClock } from '../sync/event-time.ts';
import { SimulatedClock } from './simulated-clock.ts';

export const START = Date.parse('2026-06-11T14:00:00.000Z');
const HOUR = 3_600_000;

export type ClockStep =
  | { readonly do: 'wait' | 'sleep'; readonly ms: number }
  | { readonly do: 'set'; readonly ms: number; readonly isSeen: boolean }
  | { readonly do: 'restart' | 'learn' | 'write' };

const ms = fc.integer({ min: 0, max: 6 * HOUR });
const pass = fc.oneof(
  fc.record({ do: fc.constantFrom('wait' as const, 'sleep' as const), ms }),
  fc.record({ do: fc.constantFrom('restart' as const, 'learn' as const) }),
  fc.constant({ do: 'write' as const }),
);
const set = (min: number, max: number) =>
  fc.record({
    do: fc.constant('set' as const),
    ms: fc.integer({ min, max }),
    isSeen: fc.boolean(),
  });

/** What happens to a device whose clock nobody sets. */
export const honestSchedule = fc.array(pass, { maxLength: 30 });
/** The same where its wall clock is now and then set back, and never forward. */
export const setBackSchedule = fc.array(fc.oneof(pass, set(-24 * HOUR, 0)), { maxLength: 30 });
/** The same where it is set as one likes. */
export const anySchedule = fc.array(fc.oneof(pass, set(-24 * HOUR, 24 * HOUR)), { maxLength: 30 });

export interface Written {
  readonly device: ClockReading;
  /** When it was written by a clock that is never wrong. */
  readonly truth: number;
}

/** Runs a schedule on a device that knows the server's time at its start. */
export function runSchedule(
  id: string,
  steps: readonly ClockStep[],
): { writes: Written[]; sender: SenderClock; end: number } {
  let now = START;
  const clock = new SimulatedClock(() => now);
  clock.learn();
  const writes: Written[] = [];
  for (const step of steps) {
    if (step.do === 'wait' || step.do === 'sleep') now += step.ms;
    if (step.do === 'sleep') clock.slept(step.ms);
    if (step.do === 'set') clock.set(step.ms, step.isSeen);
    if (step.do === 'restart') clock.restart();
    if (step.do === 'learn') clock.learn();
    if (step.do === 'write') {
      const counter = writes.length + 1;
      writes.push({ device: { id, counter, ...clock.stamp() }, truth: now });
    }
  }
  return { writes, sender: clock.moment(), end: now };
}
