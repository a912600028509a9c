import { put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { StopMove, Trade } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import { stopsWith } from '../trades/index.ts';
import type { Mutation } from './mutation.ts';

interface State {
  readonly move: StopMove | undefined;
  readonly trade: Trade | undefined;
}

/** Takes back a stop move that never was. It stays on record; what it had started stands. */
export const takeBackStop: Mutation<'takeBackStop', State> = {
  name: 'takeBackStop',

  async load(reader, args) {
    const move = await reader.get('stop_move', args.moveId);
    return { move, trade: move && (await reader.get('trade', move.tradeId)) };
  },

  decide({ move, trade }, args, context) {
    if (!move) {
      return err(
        refusal(
          'unknown_stop',
          `expected a stop move of this person, found \`${args.moveId}\``,
          'moveId',
        ),
      );
    }
    if (move.withdrawnAt !== null) return ok({ changes: [], events: [] });
    return ok({
      changes: [
        put('stop_move', { ...move, withdrawnAt: formatInstant(context.eventTime) }),
        ...(trade
          ? [put('trade', { ...trade, stops: stopsWith(trade.stops, null, move.id) })]
          : []),
      ],
      events: [
        { type: 'trade.changed', data: { tradeIds: [move.tradeId], accountId: move.accountId } },
      ],
    });
  },
};
