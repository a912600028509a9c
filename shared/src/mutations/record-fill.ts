import { refusal } from '../errors/index.ts';
import type { Account, Fill, FrictionTask, Intent, RecordFillArgs } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import { cancelTasks } from './chain-tasks.ts';
import { type DayState, dayEffects, loadDayState } from './day-effects.ts';
import { type FillState, fillEffects, loadFillState } from './fill-effects.ts';
import type { Mutation, MutationContext } from './mutation.ts';
import { typedTimeRefusal } from './typed-time.ts';

interface State {
  readonly account: Account | undefined;
  readonly existing: Fill | undefined;
  readonly intent: Intent | undefined;
  readonly fold: FillState | undefined;
  readonly days: DayState | undefined;
  /** Open tasks of the chain that the fill ends. */
  readonly tasks: readonly FrictionTask[];
}

/** Records one execution by hand and folds it into its trade. */
export const recordFill: Mutation<'recordFill', State> = {
  name: 'recordFill',

  async load(reader, args) {
    const [account, existing, intent, fold] = await Promise.all([
      reader.get('account', args.accountId),
      reader.get('fill', args.fillId),
      args.intentId === null ? undefined : reader.get('intent', args.intentId),
      loadFillState(reader, args.accountId, args.instrumentId, args.mode, args.filledAt),
    ]);
    const tasks = intent
      ? await reader.list('friction_task', { where: { chainId: intent.chainId, state: 'open' } })
      : [];
    const days = account && fold && (await loadDayState(reader, account, args.mode, fold.from));
    return { account, existing, intent, fold, days, tasks };
  },

  decide({ account, existing, intent, fold, days, tasks }, args, context) {
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
      return err(refusal('fill_exists', `expected a new fill, found \`${args.fillId}\``));
    }
    if (!fold || !days) {
      return err(
        refusal(
          'unknown_instrument',
          `expected a known instrument, found \`${args.instrumentId}\``,
          'instrumentId',
        ),
      );
    }
    if (args.intentId !== null && !intent) {
      return err(
        refusal(
          'unknown_intent',
          `expected an intent of this person, found \`${args.intentId}\``,
          'intentId',
        ),
      );
    }
    const timeRefused = typedTimeRefusal(args.filledAt, 'filledAt', context, 'fill_in_future');
    if (timeRefused) return err(timeRefused);
    const { changes, events, before, after } = fillEffects(
      fold,
      [fillOf(args, context)],
      intent ? answeredBy(intent, args.filledAt) : [],
    );
    return ok({
      changes: [
        ...changes,
        ...dayEffects(days, before, after),
        ...cancelTasks(tasks, args.filledAt),
      ],
      events,
    });
  },
};

/** The intent as its first fill leaves it, which one that is recorded late may be. */
const answeredBy = (intent: Intent, at: string): Intent[] =>
  intent.filledAt !== null && intent.filledAt <= at
    ? []
    : [{ ...intent, status: 'filled', filledAt: at }];

const fillOf = (
  { meta, fillId, ...rest }: RecordFillArgs,
  { eventTime, now }: MutationContext,
): Fill => ({
  id: fillId,
  ...rest,
  source: 'manual',
  importId: null,
  deletedAt: null,
  importKey: null,
  deviceId: meta.device.id,
  recordedAt: formatInstant(eventTime),
  createdAt: formatInstant(now),
});
