import { del } from '../entities/index.ts';
import type { Attachment } from '../generated/types.ts';
import { ok } from '../result/index.ts';
import type { Mutation } from './mutation.ts';

/** Takes a picture away from its entry; its bytes are dropped after. Gone already is fine. */
export const removeAttachment: Mutation<'removeAttachment', Attachment | undefined> = {
  name: 'removeAttachment',
  load: (reader, args) => reader.get('attachment', args.attachmentId),
  decide: (attachment) =>
    attachment
      ? ok({
          changes: [del('attachment', attachment.id)],
          events: [{ type: 'attachment.removed', data: { attachmentId: attachment.id } }],
        })
      : ok({ changes: [], events: [] }),
};
