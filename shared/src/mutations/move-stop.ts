import { type EntityReader, put } from '../entities/index.ts';
import { type Refusal, refusal } from '../errors/index.ts';
import type { MoveStopArgs, StopMove, Trade } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import { stopsWith, wasOpenAt } from '../trades/index.ts';
import { latestTime } from './clock-slack.ts';
import type { Mutation, MutationContext } from './mutation.ts';
import { tradeByName } from './trade-by-name.ts';

interface State {
  readonly trade: Trade | undefined;
  readonly existing: StopMove | undefined;
  /** The move that is corrected; of several corrections the last one. */
  readonly replaced: StopMove | undefined;
}

/** Records where the stop of a trade stands from an instant on, or corrects what was recorded of it. */
export const moveStop: Mutation<'moveStop', State> = {
  name: 'moveStop',

  async load(reader, args) {
    const [trade, existing, replaced] = await Promise.all([
      tradeByName(reader, args.tradeId),
      reader.get('stop_move', args.moveId),
      lastCorrection(reader, args.replaces),
    ]);
    return { trade, existing, replaced };
  },

  decide(state, args, context) {
    const { trade, replaced } = state;
    const refused = refusalOf(state, args, context);
    if (refused || !trade) return err(refused ?? unknownTrade(args));
    const move: StopMove = {
      id: args.moveId,
      accountId: trade.accountId,
      instrumentId: trade.instrumentId,
      mode: trade.mode,
      tradeId: trade.id,
      price: args.price,
      atBroker: args.price === null ? null : args.atBroker,
      at: args.at,
      deviceId: args.meta.device.id,
      supersededBy: null,
      withdrawnAt: null,
      createdAt: formatInstant(context.now),
    };
    const stops = stopsWith(trade.stops, move, replaced?.id ?? null);
    return ok({
      changes: [
        ...(replaced?.withdrawnAt === null
          ? [
              put('stop_move', {
                ...replaced,
                supersededBy: move.id,
                withdrawnAt: formatInstant(context.eventTime),
              }),
            ]
          : []),
        put('stop_move', move),
        put('trade', { ...trade, stops }),
      ],
      events: [
        { type: 'trade.changed', data: { tradeIds: [trade.id], accountId: trade.accountId } },
      ],
    });
  },
};

/** Two devices may correct one move: the later correction takes the place of the earlier one. */
async function lastCorrection(
  reader: EntityReader,
  id: string | null,
): Promise<StopMove | undefined> {
  if (id === null) return undefined;
  const move = await reader.get('stop_move', id);
  return move && move.supersededBy !== null ? lastCorrection(reader, move.supersededBy) : move;
}

const unknownTrade = ({ tradeId }: MoveStopArgs): Refusal =>
  refusal('unknown_trade', `expected a trade of this person, found \`${tradeId}\``, 'tradeId');

function refusalOf(
  { trade, existing, replaced }: State,
  args: MoveStopArgs,
  context: MutationContext,
): Refusal | undefined {
  if (existing) {
    return refusal('stop_exists', `expected a new stop move, found \`${args.moveId}\``);
  }
  if (!trade) return unknownTrade(args);
  if (args.replaces !== null && !replaced) {
    return refusal(
      'unknown_stop',
      `expected a stop move of this person, found \`${args.replaces}\``,
      'replaces',
    );
  }
  const latest = latestTime(context);
  if (args.at > latest || !wasOpenAt(trade, args.at)) {
    return refusal(
      'stop_outside_trade',
      `expected an instant from \`${trade.openedAt}\` to \`${trade.closedAt ?? latest}\`, found \`${args.at}\``,
      'at',
    );
  }
  return undefined;
}
