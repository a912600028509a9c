import { put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { Trade } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import type { Mutation } from './mutation.ts';

/** Writes or amends the post entry of a closed trade. */
export const writePost: Mutation<'writePost', Trade | undefined> = {
  name: 'writePost',

  load: (reader, args) => reader.get('trade', args.tradeId),

  decide(trade, args, context) {
    if (!trade) {
      return err(
        refusal(
          'unknown_trade',
          `expected a trade of this person, found \`${args.tradeId}\``,
          'tradeId',
        ),
      );
    }
    if (trade.status !== 'closed') {
      return err(refusal('trade_open', 'expected a closed trade, found an open one', 'tradeId'));
    }
    return ok({
      changes: [
        put('journal_entry', {
          id: args.entryId,
          kind: 'post',
          period: null,
          tradeId: args.tradeId,
          text: args.text,
          emotion: args.emotion,
          followedPlan: args.followedPlan,
          safeguards: args.safeguards ?? null,
          at: formatInstant(context.eventTime),
          createdAt: formatInstant(context.now),
        }),
      ],
      events: [{ type: 'journal.entry.created', data: { entryId: args.entryId } }],
    });
  },
};
