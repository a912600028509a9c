import { put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { Intent, Override } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import { unknownOverride } from './confirm-override.ts';
import type { Mutation } from './mutation.ts';

interface State {
  readonly row: Override | undefined;
  /** Plans of its chain, and whether each was decided under it. */
  readonly plans: readonly { readonly intent: Intent; readonly isUnder: boolean }[];
}

/** Takes an override back before the trade: its plan is under the rule again, and no limit is used. */
export const withdrawOverride: Mutation<'withdrawOverride', State> = {
  name: 'withdrawOverride',

  async load(reader, args) {
    const row = await reader.get('override', args.overrideId);
    if (!row) return { row, plans: [] };
    const intents = await reader.list('intent', { where: { chainId: row.chainId } });
    const plans = intents.map(async (intent) => {
      const decision = await reader.get('gate_decision', intent.decisionId);
      const isUnder = decision?.record.overrides?.some(({ id }) => id === row.id) ?? false;
      return { intent, isUnder };
    });
    return { row, plans: await Promise.all(plans) };
  },

  decide({ row, plans }, args, context) {
    if (!row) return err(unknownOverride(args.overrideId));
    if (row.decision === 'denied' || row.decision === 'withdrawn') {
      const found = `expected an override that stands, found one that is ${row.decision}`;
      return err(refusal('override_resolved', found, 'overrideId'));
    }
    const at = formatInstant(context.eventTime);
    if (plans.some(({ intent }) => intent.filledAt !== null && intent.filledAt <= at)) {
      const found = 'expected an override before its trade, found one whose trade was taken';
      return err(refusal('override_used', found, 'overrideId'));
    }
    const withdrawn: Override = {
      ...row,
      decision: 'withdrawn',
      withdrawnAt: at,
      authority: context.role === 'device' ? 'provisional' : 'authoritative',
    };
    return ok({
      changes: [
        put('override', withdrawn),
        ...plans
          .filter(({ isUnder }) => isUnder)
          .map(({ intent }) => put('intent', { ...intent, status: 'cancelled' })),
      ],
      events: [{ type: 'pretrade.override.resolved', data: { overrideId: row.id } }],
    });
  },
};
