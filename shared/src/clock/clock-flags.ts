import type { MutationMeta } from '../generated/types.ts';
import { driftMs } from './moment.ts';

/** More than this between a device's clock and the server's is said. */
export const SKEW_TOLERANCE_MS = 2 * 60_000;
/** A wall clock that moves by more than this against the monotonic one was set. */
export const JUMP_TOLERANCE_MS = 90_000;

/** What can be said of a device's clock at an event. */
export const CLOCK_FLAGS = ['clock_suspect', 'clock_jump', 'clock_unverified'] as const;
export type ClockFlag = (typeof CLOCK_FLAGS)[number];

/** A device's clocks as they travel with a write. */
export type ClockReading = MutationMeta['device'];

/** What of a reading can be doubtful by itself. */
export type ClockDoubts = Omit<ClockReading, 'id' | 'bootId' | 'counter'>;

/** The flags of a record that are not of its clock. */
export const withoutClockFlags = (flags: readonly string[]): string[] =>
  flags.filter((flag) => !CLOCK_FLAGS.some((one) => one === flag));

/** How far the clock was seen to step, where that is more than clocks do by themselves; else 0. */
export const stepOf = ({ steppedMs }: Pick<ClockReading, 'steppedMs'>): number =>
  Math.abs(steppedMs ?? 0) > JUMP_TOLERANCE_MS ? (steppedMs as number) : 0;

/**
 * What a reading says of itself, on the device as on the server. A device that does not say when it
 * learnt its offset is an older app, and is not blamed for that.
 */
export function flagsOfReading(reading: ClockDoubts): ClockFlag[] {
  const { offsetMs, learned } = reading;
  const flags: ClockFlag[] = [];
  if (Math.abs(offsetMs ?? 0) > SKEW_TOLERANCE_MS) flags.push('clock_suspect');
  const wasSetBack = learned != null && driftMs(learned, reading) < -JUMP_TOLERANCE_MS;
  if (wasSetBack || stepOf(reading) !== 0) flags.push('clock_jump');
  if (offsetMs === null || learned === null) flags.push('clock_unverified');
  return flags;
}

/** A decision of a device with what is doubtful about its clock, which the person is told. */
export function withClockFlags<D extends { readonly flags: readonly string[] }>(
  decision: D,
  clock: ClockDoubts | undefined,
): D {
  const flags = clock ? flagsOfReading(clock) : [];
  return { ...decision, flags: [...decision.flags, ...flags] };
}
