import { put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { Person } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import type { Mutation } from './mutation.ts';

/** Chooses the weekday on which the digest is built. */
export const setDigestDay: Mutation<'setDigestDay', Person | undefined> = {
  name: 'setDigestDay',

  load: (reader, _args, { userId }) => reader.get('person', userId),

  decide(person, { weekday }) {
    if (!person) {
      return err(refusal('unknown_account', 'expected a person with an account, found none'));
    }
    return ok({ changes: [put('person', { ...person, digestWeekday: weekday })], events: [] });
  },
};
