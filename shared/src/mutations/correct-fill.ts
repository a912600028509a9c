import { refusal } from '../errors/index.ts';
import type { CorrectFillArgs, Fill } from '../generated/types.ts';
import { err } from '../result/index.ts';
import { type FillChangeState, fillChangeEffects, loadFillChange } from './fill-change.ts';
import type { Mutation } from './mutation.ts';
import { typedTimeRefusal } from './typed-time.ts';

/** Says what a recorded fill really was; what it was said to be stays on record. */
export const correctFill: Mutation<'correctFill', FillChangeState> = {
  name: 'correctFill',

  load: (reader, args) => loadFillChange(reader, args, args),

  decide(state, args, context) {
    const { fill } = state;
    if (state.isRecorded) {
      return err(
        refusal('revision_exists', `expected a new correction, found \`${args.revisionId}\``),
      );
    }
    if (!fill) {
      return err(
        refusal(
          'unknown_fill',
          `expected a fill of this person, found \`${args.fillId}\``,
          'fillId',
        ),
      );
    }
    if (state.strangerId !== undefined) {
      return err(
        refusal(
          'unknown_intent',
          `expected an intent of this person, found \`${state.strangerId}\``,
          'intentId',
        ),
      );
    }
    const timeRefused = typedTimeRefusal(args.filledAt, 'filledAt', context, 'fill_in_future');
    if (timeRefused) return err(timeRefused);
    const { meta, revisionId, fillId: _fillId, ...values } = args;
    const change = {
      kind: 'corrected' as const,
      revisionId,
      deviceId: meta.device.id,
      fill,
      next: corrected(fill, values),
    };
    return fillChangeEffects(state, change, context);
  },
};

const corrected = (
  fill: Fill,
  values: Omit<CorrectFillArgs, 'meta' | 'revisionId' | 'fillId'>,
): Fill => ({ ...fill, ...values });
