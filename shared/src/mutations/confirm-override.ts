import { put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { Override } from '../generated/types.ts';
import type { OverrideAnswer } from '../overrides/index.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import type { Mutation } from './mutation.ts';

interface State {
  readonly row: Override | undefined;
  /** What the server answers by; a device has answered before it wrote. */
  readonly answer: (() => OverrideAnswer) | null;
}

/**
 * Confirms an override after its pause. The device answers by what it knows and that is provisional;
 * the server answers again, and the device's answer stays beside its own.
 */
export const confirmOverride: Mutation<'confirmOverride', State> = {
  name: 'confirmOverride',

  async load(reader, args, context) {
    const row = await reader.get('override', args.overrideId);
    if (context.role === 'device' || !row) return { row, answer: null };
    // Code that no device needs to write.
    const { loadAnswer } = await import('./overrides-by-server.ts');
    return { row, answer: await loadAnswer(reader, row, context) };
  },

  decide({ row, answer: answered }, { overrideId, deviceAnswer }, context) {
    if (!row) return err(unknownOverride(overrideId));
    if (row.decision !== null) {
      const found = `expected an override that is open, found one that is ${row.decision}`;
      return err(refusal('override_resolved', found, 'overrideId'));
    }
    const answer = answered === null ? deviceAnswer : answered();
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

export const unknownOverride = (id: string) =>
  refusal('unknown_override', `expected an override of this person, found \`${id}\``, 'overrideId');
