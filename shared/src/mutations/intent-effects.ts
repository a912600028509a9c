import { put } from '../entities/index.ts';
import type { DecisionRecord } from '../gate/index.ts';
import type { Intent, Persona, SubmitIntentArgs } from '../generated/types.ts';
import { formatInstant } from '../time/index.ts';
import type { ChainState } from './chain-state.ts';
import { cancelTasks, chainTasks } from './chain-tasks.ts';
import type { Effects, MutationContext } from './mutation.ts';

export interface Submitted {
  readonly args: SubmitIntentArgs;
  readonly persona: Persona;
  readonly chain: ChainState;
  readonly context: MutationContext;
}

/**
 * The intent with its latest decision, every decision as a row of its own, the tasks that they bring
 * about, and what happened.
 * @param decisions the latest last
 */
export function intentEffects(submitted: Submitted, decisions: readonly DecisionRecord[]): Effects {
  const { chain, context } = submitted;
  const latest = decisions.at(-1) as DecisionRecord;
  const intent = intentRow(submitted, latest);
  return {
    changes: [
      put('intent', intent),
      ...decisions.map((record) =>
        put('gate_decision', {
          id: record.id,
          intentId: record.intentId,
          evaluator: record.evaluator,
          outcome: record.outcome,
          record,
          createdAt: formatInstant(context.now),
        }),
      ),
      ...(chain.ended ? cancelTasks(chain.ended.tasks, chain.ended.at) : []),
      ...chainTasks(intent, decisions, chain.tasks),
    ],
    events: [
      { type: 'pretrade.intent.submitted', data: { intentId: intent.id } },
      { type: 'pretrade.decision.returned', data: { intentId: intent.id, decisionId: latest.id } },
    ],
  };
}

function intentRow({ args, persona, chain, context }: Submitted, latest: DecisionRecord): Intent {
  return {
    id: args.intentId,
    accountId: args.accountId,
    persona,
    instrumentId: args.instrumentId,
    chainId: chain.last?.chainId ?? args.intentId,
    parentId: args.parentId,
    revision: latest.revision,
    mode: args.mode,
    effect: isReduction(args, persona, latest) ? 'reduce' : 'increase',
    side: args.side,
    plan: args.plan,
    context: args.context,
    status: latest.outcome === 'GO' ? 'decided' : 'blocked',
    gateResult: latest.outcome,
    gateReason: latest.reason,
    authority: latest.authority,
    decisionId: latest.id,
    expiresAt: latest.expiresAt,
    chainEndsAt: chainEnd(chain, latest),
    filledAt: null,
    pausedBy: pausedBy(latest),
    deviceId: args.meta.device.id,
    eventTime: args.meta.device.wall,
    correctedTime: formatInstant(context.eventTime),
    createdAt: formatInstant(context.now),
  };
}

/** The gate derives a reduction from the position; an index plan says itself that it sells. */
const isReduction = (
  { effect, side }: SubmitIntentArgs,
  persona: Persona,
  { reason }: DecisionRecord,
): boolean =>
  persona === 'indexdca' ? effect === 'reduce' || side === 'short' : reason === 'gate.reduce_only';

/** The later of the expiry of this revision and the end of the chain's last wait. */
function chainEnd({ last }: ChainState, { expiresAt, wait }: DecisionRecord): string {
  const waitEnd = wait?.until ?? last?.chainEndsAt ?? '';
  return waitEnd > expiresAt ? waitEnd : expiresAt;
}

const pausedBy = ({ findings }: DecisionRecord): string[] =>
  findings
    .filter(({ kind, status }) => kind === 'emotion_check' && status === 'fail')
    .map(({ rule }) => rule);
