import { put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { Account } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import type { Mutation } from './mutation.ts';

/**
 * Says that the open positions of an account stand as recorded. A confirmation counts from when it
 * was given, never from later, and an older one that arrives late takes nothing back.
 */
export const confirmPositions: Mutation<'confirmPositions', Account | undefined> = {
  name: 'confirmPositions',

  load: (reader, args) => reader.get('account', args.accountId),

  decide(account, args, context) {
    if (!account) {
      return err(
        refusal(
          'unknown_account',
          `expected an account of this person, found \`${args.accountId}\``,
          'accountId',
        ),
      );
    }
    const now = formatInstant(context.eventTime);
    const at = args.at < now ? args.at : now;
    if (account.positionsCheckedAt !== null && account.positionsCheckedAt >= at) {
      return ok({ changes: [], events: [] });
    }
    return ok({ changes: [put('account', { ...account, positionsCheckedAt: at })], events: [] });
  },
};
