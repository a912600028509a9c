import { put } from '../entities/index.ts';
import type { JournalTemplate } from '../generated/types.ts';
import { ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import type { Mutation } from './mutation.ts';

/** Writes a template of one's own, or changes it. */
export const saveTemplate: Mutation<'saveTemplate', JournalTemplate | undefined> = {
  name: 'saveTemplate',

  load: (reader, args) => reader.get('journal_template', args.templateId),

  decide(existing, { meta: _meta, templateId, ...template }, context) {
    const createdAt = existing?.createdAt ?? formatInstant(context.eventTime);
    return ok({
      changes: [put('journal_template', { ...template, id: templateId, createdAt })],
      events: [],
    });
  },
};
