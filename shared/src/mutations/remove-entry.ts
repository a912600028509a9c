import { del } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { Attachment, JournalEntry, JournalRevision } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import type { Mutation } from './mutation.ts';

interface State {
  readonly entry: JournalEntry | undefined;
  readonly revisions: readonly JournalRevision[];
  readonly attachments: readonly Attachment[];
}

/**
 * Takes an entry away with all that belongs to it. What a rule has counted stays: a post entry, and
 * the review of a quarter. Gone already is fine.
 */
export const removeEntry: Mutation<'removeEntry', State> = {
  name: 'removeEntry',

  async load(reader, { entryId }) {
    const [entry, revisions, attachments] = await Promise.all([
      reader.get('journal_entry', entryId),
      reader.list('journal_revision', { where: { entryId } }),
      reader.list('attachment', { where: { entryId } }),
    ]);
    return { entry, revisions, attachments };
  },

  decide({ entry, revisions, attachments }) {
    if (!entry) return ok({ changes: [], events: [] });
    if (entry.kind === 'post' || entry.period !== null) {
      return err(
        refusal(
          'entry_counts',
          'expected a note or words before a trade, found an entry that a rule counts',
          'entryId',
        ),
      );
    }
    return ok({
      changes: [
        del('journal_entry', entry.id),
        ...revisions.map(({ id }) => del('journal_revision', id)),
        ...attachments.map(({ id }) => del('attachment', id)),
      ],
      events: attachments.map(({ id }) => ({
        type: 'attachment.removed' as const,
        data: { attachmentId: id },
      })),
    });
  },
};
