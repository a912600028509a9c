import { put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { Attachment, JournalEntry } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import type { Mutation } from './mutation.ts';

interface State {
  readonly existing: Attachment | undefined;
  readonly entry: JournalEntry | undefined;
}

/**
 * Puts a picture to an entry. Its bytes come apart, and only the server says that it has them: the
 * same picture again leaves that as it is.
 */
export const addAttachment: Mutation<'addAttachment', State> = {
  name: 'addAttachment',

  async load(reader, args) {
    const [existing, entry] = await Promise.all([
      reader.get('attachment', args.attachmentId),
      reader.get('journal_entry', args.entryId),
    ]);
    return { existing, entry };
  },

  decide({ existing, entry }, { meta: _meta, attachmentId, ...file }, context) {
    if (!entry) {
      return err(
        refusal(
          'unknown_entry',
          `expected an entry of this person, found \`${file.entryId}\``,
          'entryId',
        ),
      );
    }
    const isSame = existing?.entryId === file.entryId && existing.sha256 === file.sha256;
    if (isSame) return ok({ changes: [], events: [] });
    if (existing) {
      return err(
        refusal('attachment_exists', 'expected a new picture, found its id taken', 'attachmentId'),
      );
    }
    const createdAt = formatInstant(context.eventTime);
    return ok({
      changes: [put('attachment', { ...file, id: attachmentId, storedAt: null, createdAt })],
      events: [],
    });
  },
};
