import { type ErrorCode, type Refusal, refusal } from '../errors/index.ts';
import { EARLIEST_RECORD } from '../time/index.ts';
import { latestTime } from './clock-slack.ts';
import type { MutationContext } from './mutation.ts';

/** Why nothing can be recorded of a time, if it lies before everything that is. */
export const tooEarly = (at: string, field: string): Refusal | undefined =>
  at >= EARLIEST_RECORD
    ? undefined
    : refusal(
        'time_too_early',
        `expected a time from \`${EARLIEST_RECORD}\` on, found \`${at}\``,
        field,
      );

/** Why what a person says to have been at a time cannot have been then. @param inFuture the code for later than now */
export function typedTimeRefusal(
  at: string,
  field: string,
  context: MutationContext,
  inFuture: ErrorCode,
): Refusal | undefined {
  const latest = latestTime(context);
  return at > latest
    ? refusal(inFuture, `expected a time until \`${latest}\`, found \`${at}\``, field)
    : tooEarly(at, field);
}
