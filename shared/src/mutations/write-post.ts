import { refusal } from '../errors/index.ts';
import type { JournalEntry, Trade } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { entryChanges } from './entry-changes.ts';
import { otherKind } from './entry-kind.ts';
import type { Mutation } from './mutation.ts';

interface State {
  readonly trade: Trade | undefined;
  readonly existing: JournalEntry | undefined;
}

/** Writes or amends the post entry of a closed trade. */
export const writePost: Mutation<'writePost', State> = {
  name: 'writePost',

  async load(reader, args) {
    const [trade, existing] = await Promise.all([
      reader.get('trade', args.tradeId),
      reader.get('journal_entry', args.entryId),
    ]);
    return { trade, existing };
  },

  decide({ trade, existing }, args, context) {
    const {
      meta,
      entryId,
      tradeId,
      text,
      emotion,
      followedPlan,
      answers = null,
      safeguards = null,
    } = args;
    if (!trade) {
      return err(
        refusal(
          'unknown_trade',
          `expected a trade of this person, found \`${tradeId}\``,
          'tradeId',
        ),
      );
    }
    if (trade.status !== 'closed') {
      return err(refusal('trade_open', 'expected a closed trade, found an open one', 'tradeId'));
    }
    const other = otherKind(existing, 'post');
    if (other) return err(other);
    const words = {
      id: entryId,
      kind: 'post' as const,
      period: null,
      tradeId,
      intentId: null,
      text,
      emotion,
      followedPlan,
      answers,
      safeguards,
    };
    return ok({
      changes: entryChanges(existing, words, meta.key, context),
      events: [{ type: 'journal.entry.created', data: { entryId } }],
    });
  },
};
