import { del, type EntityReader } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import { type DecisionRecord, decide, type GateIntent } from '../gate/index.ts';
import type { DraftPlan, Intent, Persona, Rule, SubmitIntentArgs } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import { rulesOf } from './active-rules.ts';
import { type ChainState, chainStateOf, loadChainState } from './chain-state.ts';
import { factsOf, type GateState, loadGateState } from './gate-state.ts';
import { intentEffects } from './intent-effects.ts';
import type { Effects, Mutation, MutationContext } from './mutation.ts';
import { comparedWithDevice } from './server-decision.ts';

interface State {
  readonly gate: GateState | 'unknown_account' | 'no_ruleset' | null;
  readonly persona: Persona | undefined;
  readonly existing: Intent | undefined;
  readonly parent: Intent | undefined;
  /** The draft that is armed, where it is still there. */
  readonly draft: DraftPlan | undefined;
  readonly chain: ChainState;
  /** The rules that the device decided by; undefined where they are not known. */
  readonly deviceRules: readonly Rule[] | undefined;
}

/** The intent as the gate reads it; the same on the device and on the server. */
export function gateIntent(
  args: Pick<SubmitIntentArgs, 'intentId' | 'mode' | 'effect' | 'side' | 'plan' | 'context'>,
  persona: Persona,
): GateIntent {
  return {
    id: args.intentId,
    persona,
    mode: args.mode,
    effect: args.effect,
    side: args.side,
    plan: args.plan,
    context: args.context,
  };
}

/**
 * Puts a plan before the gate. The device has decided already and its record travels in the
 * arguments: on the device this only writes rows, since it runs again at every rebase. The server
 * decides again as of the corrected event time, with everything that it knows by now.
 */
export const submitIntent: Mutation<'submitIntent', State> = {
  name: 'submitIntent',

  async load(reader, args, context) {
    const [existing, parent, draft, account] = await Promise.all([
      reader.get('intent', args.intentId),
      args.parentId === null ? undefined : reader.get('intent', args.parentId),
      args.draftId == null ? undefined : reader.get('draft_plan', args.draftId),
      reader.get('account', args.accountId),
    ]);
    const gate =
      context.role === 'device'
        ? null
        : await loadGateState(reader, {
            userId: context.userId,
            accountId: args.accountId,
            plan: args,
            at: context.eventTime,
            lastSyncAt: formatInstant(context.now),
          });
    const isLoaded = gate !== null && typeof gate !== 'string';
    const chain = isLoaded
      ? chainStateOf(gate.sources, args, context.eventTime)
      : await loadChainState(reader, args, context.eventTime);
    const deviceRules = isLoaded ? await rulesOfDevice(reader, args, gate) : undefined;
    return { gate, persona: account?.persona, existing, parent, draft, chain, deviceRules };
  },

  decide(state, args, context) {
    if (state.existing) {
      return err(refusal('intent_exists', `expected a new intent, found \`${args.intentId}\``));
    }
    const { persona } = state;
    if (persona === undefined || state.gate === 'unknown_account') {
      return err(
        refusal(
          'unknown_account',
          `expected an account of this person, found \`${args.accountId}\``,
          'accountId',
        ),
      );
    }
    if (args.parentId !== null && state.parent === undefined) {
      return err(
        refusal(
          'unknown_intent',
          `expected an intent of this person, found \`${args.parentId}\``,
          'parentId',
        ),
      );
    }
    const submitted = { args, persona, chain: state.chain, context };
    const device = deviceRecord(args, state.chain);
    if (context.role === 'device') return ok(armed(intentEffects(submitted, [device]), state));
    if (state.gate === 'no_ruleset' || state.gate === null) {
      return err(refusal('no_ruleset', `expected a ruleset of \`${persona}\`, found none`));
    }
    if (state.gate.sources.instrument === null) {
      return err(
        refusal(
          'unknown_instrument',
          `expected a known instrument, found \`${args.instrumentId}\``,
          'instrumentId',
        ),
      );
    }
    const server = serverRecord(state.gate, device, state.deviceRules, args, context);
    if (!server.ok) return server;
    return ok(armed(intentEffects(submitted, [device, server.value]), state));
  },
};

/** A draft that became a plan is a draft no more, in the same write. */
const armed = (effects: Effects, { draft }: State): Effects =>
  draft === undefined
    ? effects
    : { ...effects, changes: [...effects.changes, del('draft_plan', draft.id)] };

/** The device's word for itself is never taken: its record is always a provisional one. */
const deviceRecord = (args: SubmitIntentArgs, { last }: ChainState): DecisionRecord => ({
  ...args.deviceDecision,
  id: `${args.intentId}:device`,
  intentId: args.intentId,
  revision: (last?.revision ?? 0) + 1,
  evaluator: 'device',
  authority: 'provisional',
});

/** A device that was offline may have decided by rules that are in force no more. */
async function rulesOfDevice(
  reader: EntityReader,
  { deviceDecision }: SubmitIntentArgs,
  gate: GateState,
): Promise<readonly Rule[] | undefined> {
  if (deviceDecision.rulesetId === gate.rulesetId) return gate.rules;
  const rules = await rulesOf(reader, deviceDecision.rulesetId);
  return rules.length === 0 ? undefined : rules;
}

function serverRecord(
  gate: GateState,
  device: DecisionRecord,
  deviceRules: readonly Rule[] | undefined,
  args: SubmitIntentArgs,
  context: MutationContext,
) {
  const intent = gateIntent(args, gate.account.persona);
  const decided = decide({
    id: `${args.intentId}:server`,
    intent,
    revision: device.revision,
    rulesetId: gate.rulesetId,
    rules: gate.rules,
    facts: factsOf(gate, context.eventTime),
    asOf: context.eventTime,
    evaluatedAt: context.now,
    evaluator: 'server',
  });
  if (!decided.ok)
    return err(refusal(decided.error.code, decided.error.message, decided.error.field));
  const { overrides } = gate.sources;
  const side = { record: device, rules: deviceRules, intent, overrides };
  return ok(comparedWithDevice(decided.value, gate.rules, side, context));
}
