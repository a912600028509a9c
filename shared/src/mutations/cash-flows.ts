import { put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { Account, CashFlow } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import type { Mutation } from './mutation.ts';
import { typedTimeRefusal } from './typed-time.ts';

interface State {
  readonly account: Account | undefined;
  readonly existing: CashFlow | undefined;
}

/** Records a deposit into an account or a withdrawal from it. */
export const recordCashFlow: Mutation<'recordCashFlow', State> = {
  name: 'recordCashFlow',

  async load(reader, args) {
    const [account, existing] = await Promise.all([
      reader.get('account', args.accountId),
      reader.get('cash_flow', args.flowId),
    ]);
    return { account, existing };
  },

  decide({ account, existing }, args, context) {
    if (!account) {
      return err(
        refusal(
          'unknown_account',
          `expected an account of this person, found \`${args.accountId}\``,
          'accountId',
        ),
      );
    }
    if (existing) {
      return err(refusal('cash_flow_exists', `expected a new record, found \`${args.flowId}\``));
    }
    const timeRefused = typedTimeRefusal(args.at, 'at', context, 'cash_flow_in_future');
    if (timeRefused) return err(timeRefused);
    const { meta, flowId, ...flow } = args;
    return ok({
      changes: [
        put('cash_flow', {
          ...flow,
          id: flowId,
          deviceId: meta.device.id,
          withdrawnAt: null,
          createdAt: formatInstant(context.now),
        }),
      ],
      events: [],
    });
  },
};

/** Takes back a deposit or withdrawal that never was; once is enough. */
export const takeBackCashFlow: Mutation<'takeBackCashFlow', CashFlow | undefined> = {
  name: 'takeBackCashFlow',

  load: (reader, args) => reader.get('cash_flow', args.flowId),

  decide(flow, args, context) {
    if (!flow) {
      return err(
        refusal(
          'unknown_cash_flow',
          `expected a deposit or withdrawal of this person, found \`${args.flowId}\``,
          'flowId',
        ),
      );
    }
    if (flow.withdrawnAt !== null) return ok({ changes: [], events: [] });
    const withdrawnAt = formatInstant(context.eventTime);
    return ok({ changes: [put('cash_flow', { ...flow, withdrawnAt })], events: [] });
  },
};
