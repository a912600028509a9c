import { put } from '../entities/index.ts';
import type { WeeklyDigest } from '../generated/types.ts';
import { ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import type { Mutation } from './mutation.ts';

/** Notes that a digest was opened, so that no device tells of it again; the first time counts. */
export const readDigest: Mutation<'readDigest', WeeklyDigest | undefined> = {
  name: 'readDigest',

  load: (reader, args) => reader.get('weekly_digest', args.digestId),

  decide(digest, _args, { eventTime }) {
    // One that is not there, as after a restored backup, has nothing to be noted on.
    if (!digest || digest.readAt !== null) return ok({ changes: [], events: [] });
    const readAt = formatInstant(eventTime);
    return ok({ changes: [put('weekly_digest', { ...digest, readAt })], events: [] });
  },
};
