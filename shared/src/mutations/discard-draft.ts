import { del } from '../entities/index.ts';
import type { DraftPlan } from '../generated/types.ts';
import { ok } from '../result/index.ts';
import type { Mutation } from './mutation.ts';

/** Takes a draft away. Gone already is fine: two devices may arm the same one. */
export const discardDraft: Mutation<'discardDraft', DraftPlan | undefined> = {
  name: 'discardDraft',
  load: (reader, args) => reader.get('draft_plan', args.draftId),
  decide: (draft) => ok({ changes: draft ? [del('draft_plan', draft.id)] : [], events: [] }),
};
