import { formatInstant } from '../time/index.ts';
import type { MutationContext } from './mutation.ts';

/** A device's clock may run ahead of its correction by this much before a time is in the future. */
const CLOCK_SLACK_MS = 120_000;

/** The latest time that what is written may lie at. */
export const latestTime = ({ eventTime }: MutationContext): string =>
  formatInstant(eventTime + CLOCK_SLACK_MS);
