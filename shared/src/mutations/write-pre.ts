import { refusal } from '../errors/index.ts';
import type { Intent, JournalEntry } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { entryChanges } from './entry-changes.ts';
import { otherKind } from './entry-kind.ts';
import type { Mutation } from './mutation.ts';

interface State {
  readonly intent: Intent | undefined;
  readonly existing: JournalEntry | undefined;
}

/** Writes or amends words before a trade or a trading day. */
export const writePre: Mutation<'writePre', State> = {
  name: 'writePre',

  async load(reader, { entryId, intentId }) {
    const [intent, existing] = await Promise.all([
      intentId === null ? undefined : reader.get('intent', intentId),
      reader.get('journal_entry', entryId),
    ]);
    return { intent, existing };
  },

  decide({ intent, existing }, { meta, entryId, text, emotion, intentId }, context) {
    const other = otherKind(existing, 'pre');
    if (other) return err(other);
    if (intentId !== null && !intent) {
      return err(
        refusal(
          'unknown_intent',
          `expected a plan of this person, found \`${intentId}\``,
          'intentId',
        ),
      );
    }
    const words = {
      id: entryId,
      kind: 'pre' as const,
      period: null,
      tradeId: null,
      intentId,
      text,
      emotion,
      followedPlan: null,
      answers: null,
      safeguards: null,
    };
    return ok({
      changes: entryChanges(existing, words, meta.key, context),
      events: [{ type: 'journal.entry.created', data: { entryId } }],
    });
  },
};
