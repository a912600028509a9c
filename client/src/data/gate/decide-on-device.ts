import { type ClockDoubts, withClockFlags } from '@mast/shared/clock';
import type { EntityReader } from '@mast/shared/entities';
import { type ErrorCode, refusal } from '@mast/shared/errors';
import type { FactIndex } from '@mast/shared/facts';
import type { DecisionRecord } from '@mast/shared/gate';
import {
  deviceDecision,
  factsOf,
  type GateState,
  gateIntent,
  loadGateState,
} from '@mast/shared/mutations';
import type { Facts, Rule } from '@mast/shared/types';
import type { PlanDraft, Trial } from '../types.ts';

export type Judged =
  | { readonly kind: 'decided'; readonly record: DecisionRecord }
  | { readonly kind: 'invalid'; readonly field: string; readonly message: string }
  | Refused;

interface Refused {
  readonly kind: 'refused';
  readonly code: ErrorCode;
  readonly message: string;
}

export interface DecisionMoment {
  readonly userId: string;
  /** By the server's clock as this device knows it, so that both read the same windows. */
  readonly at: number;
  readonly lastSyncAt: string | null;
  /** What the device's clocks say of it, where that is to be told. */
  readonly clock?: ClockDoubts;
}

/**
 * Decides a plan from this device's rows; writes nothing.
 * @param index of the trades and posts among them, where one is kept
 */
export async function decideOnDevice(
  reader: EntityReader,
  draft: PlanDraft,
  moment: DecisionMoment,
  index?: FactIndex,
): Promise<Judged> {
  const [existing, parent] = await Promise.all([
    reader.get('intent', draft.intentId),
    draft.parentId === null ? undefined : reader.get('intent', draft.parentId),
  ]);
  if (existing) {
    return refused('intent_exists', `expected a new intent, found \`${draft.intentId}\``);
  }
  if (draft.parentId !== null && parent === undefined) {
    return refused('unknown_intent', `expected an intent here, found \`${draft.parentId}\``);
  }
  const state = await stateFor(reader, draft, moment, index);
  return 'kind' in state ? state : judge(state, draft, moment);
}

/** Everything that a decision on a draft needs, or what there is none without. */
async function stateFor(
  reader: EntityReader,
  draft: PlanDraft,
  moment: DecisionMoment,
  index?: FactIndex,
): Promise<GateState | Refused> {
  const request = { ...moment, accountId: draft.accountId, plan: draft };
  const state = await loadGateState(reader, request, index);
  if (state === 'unknown_account') {
    return refused(state, `expected an account of yours, found \`${draft.accountId}\``);
  }
  if (state === 'no_ruleset') return refused(state, 'expected adopted rules, found none');
  if (state.sources.instrument === null) {
    const found = draft.instrumentId;
    return refused('unknown_instrument', `expected a known instrument, found \`${found}\``);
  }
  return state;
}

/** What a draft would be decided by now, for a trial by these rules; nothing is decided. */
export async function trialOnDevice(
  reader: EntityReader,
  { draft, rules }: { draft: PlanDraft; rules: readonly Rule[] },
  moment: DecisionMoment,
  index?: FactIndex,
): Promise<Trial> {
  const state = await stateFor(reader, draft, moment, index);
  if ('kind' in state) return state;
  const { at } = moment;
  const intent = gateIntent(draft, state.account.persona);
  return { kind: 'ready', intent, facts: factsOf({ ...state, rules }, at), asOf: at };
}

function judge(state: GateState, draft: PlanDraft, { at, clock }: DecisionMoment): Judged {
  const decided = deviceDecision(state, draft, at);
  if (decided.ok) return { kind: 'decided', record: withClockFlags(decided.value, clock) };
  const { field, message } = decided.error;
  return { kind: 'invalid', field, message };
}

function refused(code: ErrorCode, message: string): Refused {
  return { kind: 'refused', ...refusal(code, message) };
}

/** What the rules of an account look at beside a plan; undefined where it has no rules. */
export async function factsOfAccount(
  reader: EntityReader,
  accountId: string,
  moment: DecisionMoment,
  index?: FactIndex,
): Promise<Facts | undefined> {
  const state = await loadGateState(reader, { ...moment, accountId, plan: null }, index);
  return typeof state === 'string' ? undefined : factsOf(state, moment.at);
}

const NO_PLAN: PlanDraft['plan'] = {
  entry: null,
  stop: null,
  target: null,
  size: null,
  leverage: null,
  setup: null,
  reason: null,
  invalidation: null,
  exitPlan: null,
  stopAtBroker: null,
};

/** Reads and judges what a decision of any account would, with an empty plan; writes nothing. */
export async function warmUp(
  reader: EntityReader,
  moment: DecisionMoment,
  index?: FactIndex,
): Promise<void> {
  for (const { id } of await reader.list('account')) {
    const state = await loadGateState(reader, { ...moment, accountId: id, plan: null }, index);
    if (typeof state === 'string') continue;
    const about = { accountId: id, instrumentId: '', parentId: null, intentId: '', side: null };
    const how = { mode: 'live', effect: 'increase', context: { emotion: null } } as const;
    judge(state, { ...about, ...how, plan: NO_PLAN }, moment);
  }
}
