import { put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { Account, DraftPlan } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import type { Mutation } from './mutation.ts';

interface State {
  readonly account: Account | undefined;
  readonly existing: DraftPlan | undefined;
}

/** Keeps a plan to be armed later, or changes it; the gate is not asked. */
export const saveDraft: Mutation<'saveDraft', State> = {
  name: 'saveDraft',

  async load(reader, args) {
    const [account, existing] = await Promise.all([
      reader.get('account', args.accountId),
      reader.get('draft_plan', args.draftId),
    ]);
    return { account, existing };
  },

  decide({ account, existing }, { meta: _meta, draftId, ...draft }, context) {
    if (!account) {
      const found = draft.accountId;
      return err(
        refusal(
          'unknown_account',
          `expected an account of this person, found \`${found}\``,
          'accountId',
        ),
      );
    }
    const savedAt = formatInstant(context.eventTime);
    const createdAt = existing?.createdAt ?? savedAt;
    return ok({
      changes: [put('draft_plan', { ...draft, id: draftId, savedAt, createdAt })],
      events: [],
    });
  },
};
