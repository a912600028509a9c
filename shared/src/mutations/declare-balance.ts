import { compare, decimal } from '../decimal/index.ts';
import { put } from '../entities/index.ts';
import { type Refusal, refusal } from '../errors/index.ts';
import type {
  Account,
  AccountSnapshot,
  DayAggregate,
  DeclareBalanceArgs,
} from '../generated/types.ts';
import { resolveInstrument } from '../instruments/index.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import { redeclaredDayOf } from './day-effects.ts';
import type { Mutation, MutationContext } from './mutation.ts';
import { typedTimeRefusal } from './typed-time.ts';

interface State {
  readonly account: Account | undefined;
  readonly existing: AccountSnapshot | undefined;
  /** The first held instrument that is not known. */
  readonly stranger: string | undefined;
  /** The day that the balance is declared inside of, where anything was booked in it. */
  readonly day: DayAggregate | undefined;
}

/** Declares what an account is worth, and where known what it holds and its highest equity. */
export const declareBalance: Mutation<'declareBalance', State> = {
  name: 'declareBalance',

  async load(reader, args) {
    const [account, existing] = await Promise.all([
      reader.get('account', args.accountId),
      reader.get('account_snapshot', args.snapshotId),
    ]);
    let stranger: string | undefined;
    for (const { instrumentId } of args.holdings ?? []) {
      if (stranger === undefined && !(await resolveInstrument(reader, instrumentId))) {
        stranger = instrumentId;
      }
    }
    const day = account && (await redeclaredDayOf(reader, account, args.asOf));
    return { account, existing, stranger, day };
  },

  decide(state, args, context) {
    const refused = refusalOf(state, args, context) ?? figuresRefusal(args);
    if (refused) return err(refused);
    const { meta: _meta, snapshotId, ...declared } = args;
    return ok({
      changes: [
        put('account_snapshot', {
          ...declared,
          id: snapshotId,
          source: 'declared',
          createdAt: formatInstant(context.eventTime),
        }),
        ...(state.day ? [put('day_aggregate', state.day)] : []),
      ],
      events: [],
    });
  },
};

function refusalOf(
  { account, existing, stranger }: State,
  args: DeclareBalanceArgs,
  context: MutationContext,
): Refusal | undefined {
  if (!account) {
    return refusal(
      'unknown_account',
      `expected an account of this person, found \`${args.accountId}\``,
      'accountId',
    );
  }
  if (existing) {
    return refusal('balance_exists', `expected a new balance, found \`${args.snapshotId}\``);
  }
  if (stranger !== undefined) {
    return refusal(
      'unknown_instrument',
      `expected a known instrument, found \`${stranger}\``,
      'holdings',
    );
  }
  return typedTimeRefusal(args.asOf, 'asOf', context, 'balance_in_future');
}

function figuresRefusal({ balance, peak, holdings }: DeclareBalanceArgs): Refusal | undefined {
  if (peak !== null && compare(decimal(peak), decimal(balance)) < 0) {
    return refusal(
      'invalid_args',
      `expected a peak of at least the balance \`${balance}\`, found \`${peak}\``,
      'peak',
    );
  }
  const ids = (holdings ?? []).map((item) => item.instrumentId);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  return twice === undefined
    ? undefined
    : refusal(
        'invalid_args',
        `expected each instrument once, found \`${twice}\` twice`,
        'holdings',
      );
}
