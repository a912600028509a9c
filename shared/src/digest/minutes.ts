import { type Instant, parseInstant } from '../time/index.ts';

const MINUTE_MS = 60_000;

/** Whole minutes from one instant to another, none where that lies before it. */
export function minutesBetween(from: string, to: string): number {
  const ms = (parseInstant(to) as Instant) - (parseInstant(from) as Instant);
  return Math.max(0, Math.floor(ms / MINUTE_MS));
}
