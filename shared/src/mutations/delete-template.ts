import { del } from '../entities/index.ts';
import type { JournalTemplate } from '../generated/types.ts';
import { ok } from '../result/index.ts';
import type { Mutation } from './mutation.ts';

/** Takes a template away; what was written with it stays. Gone already is fine. */
export const deleteTemplate: Mutation<'deleteTemplate', JournalTemplate | undefined> = {
  name: 'deleteTemplate',
  load: (reader, args) => reader.get('journal_template', args.templateId),
  decide: (template) =>
    ok({ changes: template ? [del('journal_template', template.id)] : [], events: [] }),
};
