import { refusal } from '../errors/index.ts';
import type { DeleteFillArgs } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import { type FillChangeState, fillChangeEffects, loadFillChange } from './fill-change.ts';
import type { Mutation, MutationContext } from './mutation.ts';

/** Takes a fill out of its trade; it stays on record, and what it had started stands. */
export const deleteFill: Mutation<'deleteFill', FillChangeState> = {
  name: 'deleteFill',
  load: (reader, args) => loadFillChange(reader, args, null),
  decide: (state, args, context) => changed(state, args, context, 'deleted'),
};

/** Brings a deleted fill back into its trade. */
export const restoreFill: Mutation<'restoreFill', FillChangeState> = {
  name: 'restoreFill',
  load: (reader, args) => loadFillChange(reader, args, null),
  decide: (state, args, context) => changed(state, args, context, 'restored'),
};

/** Twice on two devices is once. */
function changed(
  state: FillChangeState,
  { meta, fillId, revisionId }: DeleteFillArgs,
  context: MutationContext,
  kind: 'deleted' | 'restored',
): ReturnType<typeof fillChangeEffects> {
  const { fill, isRecorded } = state;
  if (isRecorded) {
    return err(refusal('revision_exists', `expected a new correction, found \`${revisionId}\``));
  }
  if (!fill) {
    return err(
      refusal('unknown_fill', `expected a fill of this person, found \`${fillId}\``, 'fillId'),
    );
  }
  if ((fill.deletedAt !== null) === (kind === 'deleted')) return ok({ changes: [], events: [] });
  const deletedAt = kind === 'deleted' ? formatInstant(context.eventTime) : null;
  const change = {
    kind,
    revisionId,
    deviceId: meta.device.id,
    fill,
    next: { ...fill, deletedAt },
  };
  return fillChangeEffects(state, change, context);
}
