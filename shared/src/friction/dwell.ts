import { type Refusal, refusal } from '../errors/index.ts';

const MIN_DWELL_SECONDS = 10;

/** Why a rule was not read, if it stood on the screen too short a time. */
export const dwellRefusal = (seconds: number, field: string): Refusal | undefined =>
  seconds >= MIN_DWELL_SECONDS
    ? undefined
    : refusal(
        'dwell_too_short',
        `expected at least ${MIN_DWELL_SECONDS} seconds, found ${seconds}`,
        field,
      );
