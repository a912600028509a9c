import { put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { Account, Person } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant, isKnownZone } from '../time/index.ts';
import type { Mutation } from './mutation.ts';
import { tooEarly } from './typed-time.ts';

interface State {
  readonly person: Person | undefined;
  readonly account: Account | undefined;
}

/** Opens an account with its declared balance; the first one also sets the person's main zone. */
export const createAccount: Mutation<'createAccount', State> = {
  name: 'createAccount',

  async load(reader, args, context) {
    const [person, account] = await Promise.all([
      reader.get('person', context.userId),
      reader.get('account', args.accountId),
    ]);
    return { person, account };
  },

  decide(state, args, context) {
    if (state.account) {
      return err(refusal('account_exists', `expected a new account, found \`${args.accountId}\``));
    }
    for (const [field, zone] of [
      ['day.tz', args.day.tz],
      ['mainZone', args.mainZone],
    ] as const) {
      if (!isKnownZone(zone)) {
        return err(
          refusal('unknown_zone', `expected a zone of the zone table, found \`${zone}\``, field),
        );
      }
    }
    const early = tooEarly(args.balanceAsOf, 'balanceAsOf');
    if (early) return err(early);
    const createdAt = formatInstant(context.eventTime);
    const personas = new Set([...(state.person?.personas ?? []), args.persona]);
    return ok({
      changes: [
        put('person', {
          id: context.userId,
          mainZone: state.person?.mainZone ?? args.mainZone,
          personas: [...personas],
          digestWeekday: state.person?.digestWeekday ?? null,
          zoneChange: state.person?.zoneChange ?? null,
          createdAt: state.person?.createdAt ?? createdAt,
        }),
        put('account', {
          id: args.accountId,
          persona: args.persona,
          label: args.label,
          currency: args.currency,
          kind: args.kind,
          day: args.day,
          positionsCheckedAt: null,
          createdAt,
        }),
        put('account_snapshot', {
          id: args.snapshotId,
          accountId: args.accountId,
          balance: args.balance,
          holdings: null,
          cash: null,
          peak: null,
          asOf: args.balanceAsOf,
          source: 'declared',
          createdAt,
        }),
      ],
      events: [],
    });
  },
};
