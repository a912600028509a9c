import { put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { Account } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import type { Mutation } from './mutation.ts';

/** Gives an account another name; what it is counted in stands. */
export const renameAccount: Mutation<'renameAccount', Account | undefined> = {
  name: 'renameAccount',
  load: (reader, args) => reader.get('account', args.accountId),
  decide(account, { accountId, label }) {
    if (account) return ok({ changes: [put('account', { ...account, label })], events: [] });
    const message = `expected an account of this person, found \`${accountId}\``;
    return err(refusal('unknown_account', message, 'accountId'));
  },
};
