import { put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { Judgement } from '../gate/index.ts';
import type { Intent, Override } from '../generated/types.ts';
import { judgeOverride, type OverrideAnswer } from '../overrides/index.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import type { Mutation } from './mutation.ts';
import { loadJudgement } from './override-state.ts';

interface State {
  readonly row: Override | undefined;
  /** What the server answers by; a device has answered before it wrote. */
  readonly judged: Judged | null;
}

interface Judged {
  readonly intent: Intent;
  readonly judgement: Judgement | 'reduce_only';
  readonly rows: readonly Override[];
}

/**
 * Confirms an override after its pause. The device answers by what it knows and that is provisional;
 * the server answers again, and the device's answer stays beside its own.
 */
export const confirmOverride: Mutation<'confirmOverride', State> = {
  name: 'confirmOverride',

  async load(reader, args, context) {
    const row = await reader.get('override', args.overrideId);
    if (context.role === 'device' || !row) return { row, judged: null };
    const [intent, rows] = await Promise.all([
      reader.get('intent', row.intentId),
      reader.list('override'),
    ]);
    const judgement = intent && (await loadJudgement(reader, intent, context));
    return { row, judged: intent && judgement ? { intent, judgement, rows } : null };
  },

  decide({ row, judged }, { overrideId, deviceAnswer }, context) {
    if (!row) return err(unknownOverride(overrideId));
    if (row.decision !== null) {
      const found = `expected an override that is open, found one that is ${row.decision}`;
      return err(refusal('override_resolved', found, 'overrideId'));
    }
    const answer = context.role === 'device' ? deviceAnswer : answerOf(row, judged);
    const resolved: Override = {
      ...row,
      decision: answer.decision,
      reasons: [...answer.reasons],
      resolvedAt: formatInstant(context.eventTime),
      authority: context.role === 'device' ? 'provisional' : 'authoritative',
      deviceAnswer,
    };
    return ok({
      changes: [put('override', resolved)],
      events: [{ type: 'pretrade.override.resolved', data: { overrideId } }],
    });
  },
};

/** A plan without rules or an account has nothing to override. */
const answerOf = (row: Override, judged: Judged | null): OverrideAnswer =>
  judged
    ? judgeOverride(row, judged.intent, judged.judgement, judged.rows)
    : { decision: 'denied', reasons: ['nothing_to_override'] };

export const unknownOverride = (id: string) =>
  refusal('unknown_override', `expected an override of this person, found \`${id}\``, 'overrideId');
