import { put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { JournalEntry } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import type { Mutation } from './mutation.ts';

/** Writes a note of a day or the review of a quarter, or amends it; an amended one keeps its time. */
export const writeNote: Mutation<'writeNote', JournalEntry | undefined> = {
  name: 'writeNote',

  load: (reader, args) => reader.get('journal_entry', args.entryId),

  decide(existing, args, context) {
    if (existing && existing.kind !== 'note') {
      return err(
        refusal('invalid_args', `expected a note, found an entry \`${existing.kind}\``, 'entryId'),
      );
    }
    return ok({
      changes: [
        put('journal_entry', {
          id: args.entryId,
          kind: 'note',
          period: args.period,
          tradeId: null,
          text: args.text,
          emotion: null,
          followedPlan: null,
          at: existing?.at ?? formatInstant(context.eventTime),
          createdAt: existing?.createdAt ?? formatInstant(context.now),
        }),
      ],
      events: [{ type: 'journal.entry.created', data: { entryId: args.entryId } }],
    });
  },
};
