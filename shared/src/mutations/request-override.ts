import { type EntityReader, put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { Judgement } from '../gate/index.ts';
import type { Intent, Override, RequestOverrideArgs } from '../generated/types.ts';
import { askOverride, isPlanOver } from '../overrides/index.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import { loadEarlierLines } from './earlier-lines.ts';
import type { Mutation } from './mutation.ts';
import { loadJudgement } from './override-state.ts';

interface State {
  readonly existing: Override | undefined;
  readonly intent: Intent | undefined;
  /** What the server judges it by; a device has done so before it wrote. */
  readonly judged: Judged | null;
}

interface Judged {
  readonly judgement: Judgement | 'reduce_only' | undefined;
  readonly earlier: readonly Override[];
  readonly earlierLines: readonly string[];
}

/** Asks to go against one rule of a plan; nothing is granted before its pause is over. */
export const requestOverride: Mutation<'requestOverride', State> = {
  name: 'requestOverride',

  async load(reader, args, context) {
    const [existing, intent] = await Promise.all([
      reader.get('override', args.overrideId),
      reader.get('intent', args.intentId),
    ]);
    if (context.role === 'device' || !intent) return { existing, intent, judged: null };
    const [judgement, ...before] = await Promise.all([
      loadJudgement(reader, intent, context),
      reader.list('override'),
      writtenBefore(reader, args, context.eventTime),
    ]);
    return { existing, intent, judged: { judgement, earlier: before[0], earlierLines: before[1] } };
  },

  decide({ existing, intent, judged }, args, context) {
    if (existing) {
      const found = `found \`${args.overrideId}\``;
      return err(refusal('override_exists', `expected a new override, ${found}`));
    }
    if (!intent) {
      const found = `found \`${args.intentId}\``;
      return err(refusal('unknown_intent', `expected a plan of this person, ${found}`, 'intentId'));
    }
    if (judged === null) return ok(asked(ofDevice(args)));
    if (isPlanOver(intent, context.eventTime)) {
      return err(refusal('plan_over', 'expected a plan whose time runs, found one that is over'));
    }
    const { judgement } = judged;
    if (judgement === undefined || judgement === 'reduce_only') {
      return err(refusal('unknown_rule', 'expected a plan that meets rules, found none', 'rule'));
    }
    const row = askOverride(
      args,
      { intent, ...judged, judgement },
      {
        deviceId: args.meta.device.id,
        createdAt: formatInstant(context.now),
        authority: 'authoritative',
      },
    );
    return row.ok ? ok(asked(row.value)) : row;
  },
};

const asked = (row: Override) => ({
  changes: [put('override', row)],
  events: [{ type: 'pretrade.override.requested' as const, data: { overrideId: row.id } }],
});

/** The device's word is provisional, and it is about what was typed. */
const ofDevice = ({ overrideId, rule, rationale, riskStated, device }: RequestOverrideArgs) => ({
  ...device,
  id: overrideId,
  rule,
  rationale,
  riskStated,
  authority: 'provisional' as const,
});

const writtenBefore = (reader: EntityReader, { safeguards }: RequestOverrideArgs, at: number) =>
  safeguards.some(({ safeguard }) => safeguard === 'write_three_lines')
    ? loadEarlierLines(reader, at)
    : [];
