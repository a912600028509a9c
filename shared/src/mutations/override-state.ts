import type { EntityReader } from '../entities/index.ts';
import { compileRules, type Judgement, judgePlan, readFacts } from '../gate/index.ts';
import type { Intent } from '../generated/types.ts';
import { formatInstant } from '../time/index.ts';
import { factsOf, loadGateState } from './gate-state.ts';
import type { MutationContext } from './mutation.ts';
import { gateIntent } from './submit-intent.ts';

/** A plan as its rules judge it as of the event, with everything that is known by now. */
export async function loadJudgement(
  reader: EntityReader,
  intent: Intent,
  { userId, eventTime, now }: MutationContext,
): Promise<Judgement | 'reduce_only' | undefined> {
  const state = await loadGateState(reader, {
    userId,
    accountId: intent.accountId,
    plan: intent,
    at: eventTime,
    lastSyncAt: formatInstant(now),
  });
  if (typeof state === 'string') return undefined;
  const meant = gateIntent({ ...intent, intentId: intent.id }, intent.persona);
  const facts = readFacts(factsOf(state, eventTime));
  const judged = judgePlan(compileRules(state.rules), meant, facts, eventTime);
  return judged.ok ? judged.value : undefined;
}
