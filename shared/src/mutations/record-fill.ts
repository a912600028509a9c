import { refusal } from '../errors/index.ts';
import type { Account, Fill, Intent, RecordFillArgs } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import { type FillState, fillEffects, loadFillState } from './fill-effects.ts';
import type { Mutation } from './mutation.ts';

interface State {
  readonly account: Account | undefined;
  readonly existing: Fill | undefined;
  readonly intent: Intent | undefined;
  readonly fold: FillState | undefined;
}

/** A device's clock may run ahead of its correction by this much before a fill is in the future. */
const CLOCK_SLACK_MS = 120_000;

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
    return { account, existing, intent, fold };
  },

  decide({ account, existing, intent, fold }, args, context) {
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
    if (!fold) {
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
    const latest = formatInstant(context.eventTime + CLOCK_SLACK_MS);
    if (args.filledAt > latest) {
      return err(
        refusal(
          'fill_in_future',
          `expected a fill until \`${latest}\`, found \`${args.filledAt}\``,
          'filledAt',
        ),
      );
    }
    const answers = intent !== undefined && !fold.intents.some(({ id }) => id === intent.id);
    return ok(
      fillEffects(fold, [fillOf(args, formatInstant(context.now))], answers ? [intent] : []),
    );
  },
};

const fillOf = ({ meta: _meta, fillId, ...rest }: RecordFillArgs, createdAt: string): Fill => ({
  id: fillId,
  ...rest,
  source: 'manual',
  importId: null,
  importKey: null,
  createdAt,
});
