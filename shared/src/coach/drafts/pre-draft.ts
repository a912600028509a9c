import { decimal } from '../../decimal/index.ts';
import type { EntityReader } from '../../entities/index.ts';
import { costAtStop, costOf } from '../../gate/cost.ts';
import { moneyText } from '../../gate/words.ts';
import type { Facts, Intent } from '../../generated/types.ts';
import { type Draft, quotable, symbolOf } from './draft.ts';

/** The money that is lost at the stop, by the fees and the rate that the plan was decided with. */
function riskOf({ entry, stop, size }: Intent['plan'], { instrument, fx }: Facts): string | null {
  if (entry === null || stop === null || size === null || !instrument || !fx) return null;
  const cost = costAtStop(decimal(entry), decimal(stop), instrument, fx);
  return moneyText(costOf(cost, decimal(size)));
}

/** What a plan says before its trade; undefined where its decision is not here. */
export async function preDraft(reader: EntityReader, intent: Intent): Promise<Draft | undefined> {
  const { id, accountId, persona, instrumentId, side, plan, context, decisionId } = intent;
  const decision = await reader.get('gate_decision', decisionId);
  if (decision === undefined) return undefined;
  const { facts } = decision.record;
  return {
    template: 'journal-pre',
    subjectId: id,
    accountId,
    persona,
    facts: {
      instrument: await symbolOf(reader, instrumentId),
      side: persona === 'indexdca' ? null : side,
      size: plan.size,
      entry: plan.entry,
      stop: plan.stop,
      target: plan.target,
      amount: plan.amount ?? null,
      currency: facts.account.currency,
      risk: riskOf(plan, facts),
      setup: quotable(plan.setup),
      reason: quotable(plan.reason),
      feeling: context.emotion?.tag ?? null,
      // Only what stirs has one.
      intensity: context.emotion?.intensity || null,
    },
  };
}
