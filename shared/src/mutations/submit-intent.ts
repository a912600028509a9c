import { put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import {
  type DecisionRecord,
  decide,
  type GateIntent,
  replaysToItself,
  severity,
} from '../gate/index.ts';
import type { Intent, Persona, SubmitIntentArgs } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant, parseInstant } from '../time/index.ts';
import { factsOf, type GateState, loadGateState } from './gate-state.ts';
import type { Effects, Mutation, MutationContext } from './mutation.ts';

interface State {
  readonly gate: GateState | 'unknown_account' | 'no_ruleset' | null;
  readonly persona: Persona | undefined;
  readonly existing: Intent | undefined;
  readonly parent: Intent | undefined;
}

/** The intent as the gate reads it; the same on the device and on the server. */
export function gateIntent(
  args: Pick<SubmitIntentArgs, 'intentId' | 'mode' | 'side' | 'plan' | 'context'>,
  persona: Persona,
): GateIntent {
  return {
    id: args.intentId,
    persona,
    mode: args.mode,
    effect: 'increase',
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
    const [existing, parent, account] = await Promise.all([
      reader.get('intent', args.intentId),
      args.parentId === null ? undefined : reader.get('intent', args.parentId),
      reader.get('account', args.accountId),
    ]);
    const gate =
      context.role === 'device'
        ? null
        : await loadGateState(reader, {
            userId: context.userId,
            accountId: args.accountId,
            instrumentId: args.instrumentId,
            chainId: parent?.chainId ?? args.intentId,
            at: context.eventTime,
            lastSyncAt: formatInstant(context.now),
          });
    return { gate, persona: account?.persona, existing, parent };
  },

  decide(state, args, context) {
    if (state.existing) {
      return err(refusal('intent_exists', `expected a new intent, found \`${args.intentId}\``));
    }
    if (state.persona === undefined || state.gate === 'unknown_account') {
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
    const device = deviceRecord(args, state);
    if (context.role === 'device') return ok(effects(args, state, context, [device]));
    if (state.gate === 'no_ruleset' || state.gate === null) {
      return err(refusal('no_ruleset', `expected a ruleset of \`${state.persona}\`, found none`));
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
    return serverDecision(state.gate, device, args, state, context);
  },
};

/** The device's word for itself is never taken: its record is always a provisional one. */
const deviceRecord = (args: SubmitIntentArgs, state: State): DecisionRecord => ({
  ...args.deviceDecision,
  id: `${args.intentId}:device`,
  intentId: args.intentId,
  revision: (state.parent?.revision ?? 0) + 1,
  evaluator: 'device',
  authority: 'provisional',
});

function serverDecision(
  gate: GateState,
  device: DecisionRecord,
  args: SubmitIntentArgs,
  state: State,
  context: MutationContext,
): ReturnType<typeof submitIntent.decide> {
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
  const server = compareWithDevice(decided.value, device, intent, gate, context);
  return ok(effects(args, state, context, [device, server]));
}

/** Says whether the device's record holds, and why the two differ where they do. */
function compareWithDevice(
  server: DecisionRecord,
  device: DecisionRecord,
  intent: GateIntent,
  gate: GateState,
  context: MutationContext,
): DecisionRecord {
  const flags = [...server.flags, ...context.timeFlags];
  const deviceAsOf = parseInstant(device.asOf);
  const isVerified =
    device.rulesetId === gate.rulesetId &&
    deviceAsOf !== undefined &&
    replaysToItself(device, intent, gate.rules, deviceAsOf);
  if (!isVerified)
    flags.push(device.rulesetId === gate.rulesetId ? 'unverifiable' : 'ruleset_version');
  const differs = server.outcome !== device.outcome;
  const cause = differs ? causeOf(server, device, isVerified) : null;
  if (cause === 'cooldown_not_known') flags.push('late_conflict');
  return { ...server, flags, supersedes: device.id, differsBecause: cause };
}

function causeOf(server: DecisionRecord, device: DecisionRecord, isVerified: boolean): string {
  if (server.rulesetId !== device.rulesetId) return 'ruleset_version';
  if (!isVerified) return 'unverifiable';
  const isStricter = severity(server.outcome) > severity(device.outcome);
  if (!isStricter) return 'stricter_on_device';
  const leads = server.findings.find((finding) => finding.rule === server.headline)?.kind;
  return leads === 'sys_cooldown' || leads === 'loss_streak' ? 'cooldown_not_known' : 'late_fact';
}

/** The intent with its latest decision, every decision as a row of its own, and what happened. */
function effects(
  args: SubmitIntentArgs,
  state: State,
  context: MutationContext,
  decisions: readonly DecisionRecord[],
): Effects {
  const latest = decisions.at(-1) as DecisionRecord;
  const createdAt = formatInstant(context.now);
  const intent: Intent = {
    id: args.intentId,
    accountId: args.accountId,
    persona: state.persona as Persona,
    instrumentId: args.instrumentId,
    chainId: state.parent?.chainId ?? args.intentId,
    parentId: args.parentId,
    revision: latest.revision,
    mode: args.mode,
    effect: latest.reason === 'gate.reduce_only' ? 'reduce' : 'increase',
    side: args.side,
    plan: args.plan,
    context: args.context,
    status: latest.outcome === 'GO' ? 'decided' : 'blocked',
    gateResult: latest.outcome,
    gateReason: latest.reason,
    authority: latest.authority,
    decisionId: latest.id,
    expiresAt: latest.expiresAt,
    deviceId: args.meta.device.id,
    eventTime: args.meta.device.wall,
    correctedTime: formatInstant(context.eventTime),
    createdAt,
  };
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
          createdAt,
        }),
      ),
    ],
    events: [
      { type: 'pretrade.intent.submitted', data: { intentId: intent.id } },
      { type: 'pretrade.decision.returned', data: { intentId: intent.id, decisionId: latest.id } },
    ],
  };
}
