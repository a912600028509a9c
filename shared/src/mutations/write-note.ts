import { put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { FrictionTask, JournalEntry } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import type { Mutation } from './mutation.ts';
import { settledEvents } from './settled-events.ts';

interface State {
  readonly existing: JournalEntry | undefined;
  /** What a day-end cooldown still asks for. */
  readonly reviews: readonly FrictionTask[];
}

/**
 * Writes a note of a day or the review of a quarter, or amends it; an amended one keeps its time. A
 * new note of a day is the review that day-end cooldowns ask for, of all that had begun.
 */
export const writeNote: Mutation<'writeNote', State> = {
  name: 'writeNote',

  async load(reader, args) {
    const [existing, reviews] = await Promise.all([
      reader.get('journal_entry', args.entryId),
      args.period === null
        ? reader.list('friction_task', { where: { task: 'review_day', state: 'open' } })
        : [],
    ]);
    return { existing, reviews };
  },

  decide({ existing, reviews }, args, context) {
    if (existing && existing.kind !== 'note') {
      return err(
        refusal('invalid_args', `expected a note, found an entry \`${existing.kind}\``, 'entryId'),
      );
    }
    const at = formatInstant(context.eventTime);
    const reviewed = existing ? [] : reviews.filter((task) => task.createdAt <= at);
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
          safeguards: null,
          at: existing?.at ?? at,
          createdAt: existing?.createdAt ?? formatInstant(context.now),
        }),
        ...reviewed.map((task) => put('friction_task', { ...task, state: 'done', doneAt: at })),
      ],
      events: [
        { type: 'journal.entry.created', data: { entryId: args.entryId } },
        ...settledEvents(reviewed),
      ],
    });
  },
};
