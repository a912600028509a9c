import { put } from '../entities/index.ts';
import { type Refusal, refusal } from '../errors/index.ts';
import type { Intent, Override, RequestOverrideArgs } from '../generated/types.ts';
import { err, ok, type Result } from '../result/index.ts';
import type { Mutation, MutationContext } from './mutation.ts';

interface State {
  readonly existing: Override | undefined;
  readonly intent: Intent | undefined;
  /** What the server takes it down by; a device has judged it before it wrote. */
  readonly ask:
    | ((args: RequestOverrideArgs, context: MutationContext) => Result<Override, Refusal>)
    | null;
}

/** Asks to go against one rule of a plan; nothing is granted before its pause is over. */
export const requestOverride: Mutation<'requestOverride', State> = {
  name: 'requestOverride',

  async load(reader, args, context) {
    const [existing, intent] = await Promise.all([
      reader.get('override', args.overrideId),
      reader.get('intent', args.intentId),
    ]);
    if (context.role === 'device' || !intent) return { existing, intent, ask: null };
    // Code that no device needs to write.
    const { loadAsk } = await import('./overrides-by-server.ts');
    return { existing, intent, ask: await loadAsk(reader, intent, args, context) };
  },

  decide({ existing, intent, ask }, args, context) {
    if (existing) {
      const found = `found \`${args.overrideId}\``;
      return err(refusal('override_exists', `expected a new override, ${found}`));
    }
    if (!intent) {
      const found = `found \`${args.intentId}\``;
      return err(refusal('unknown_intent', `expected a plan of this person, ${found}`, 'intentId'));
    }
    const row = ask === null ? ok(ofDevice(args)) : ask(args, context);
    if (!row.ok) return row;
    return ok({
      changes: [put('override', row.value)],
      events: [{ type: 'pretrade.override.requested', data: { overrideId: row.value.id } }],
    });
  },
};

/** The device's word is provisional, and it is about what was typed. */
const ofDevice = (args: RequestOverrideArgs): Override => ({
  ...args.device,
  id: args.overrideId,
  rule: args.rule,
  rationale: args.rationale,
  riskStated: args.riskStated,
  authority: 'provisional',
});
