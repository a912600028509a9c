import type { StopMove, Trade } from '../generated/types.ts';

export type RecordedStop = Trade['stops'][number];

/** Of one instant the move with the later id stands, whichever arrived first. */
const inOrder = (a: RecordedStop, b: RecordedStop): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.moveId < b.moveId ? -1 : 1;

export const recordedStop = ({ id, at, price, atBroker }: StopMove): RecordedStop => ({
  moveId: id,
  at,
  price,
  atBroker,
});

/** A trade's stops where one is recorded and another counts no more. */
export const stopsWith = (
  stops: Trade['stops'],
  added: StopMove | null,
  withoutId: string | null,
): Trade['stops'] =>
  [
    ...stops.filter(({ moveId }) => moveId !== withoutId),
    ...(added === null ? [] : [recordedStop(added)]),
  ].sort(inOrder);

/** Whether a trade was open at an instant, its first and its last included. */
export const wasOpenAt = (
  { openedAt, closedAt }: Pick<Trade, 'openedAt' | 'closedAt'>,
  at: string,
): boolean => openedAt <= at && (closedAt === null || at <= closedAt);

/** The trade that a stop of an instant belongs to: where one ends and the next begins, the next. */
export const holderAt = (trades: readonly Trade[], at: string): Trade | undefined =>
  trades.reduce<Trade | undefined>(
    (found, trade) =>
      wasOpenAt(trade, at) && (found === undefined || found.openedAt <= trade.openedAt)
        ? trade
        : found,
    undefined,
  );

/** Trades of one account, instrument and mode with the stops that were recorded while they were open. */
export function withStops(trades: readonly Trade[], moves: readonly StopMove[]): Trade[] {
  const standing = moves.filter(({ withdrawnAt }) => withdrawnAt === null);
  const held = new Map<Trade, RecordedStop[]>();
  for (const move of standing) {
    const holder = holderAt(trades, move.at);
    if (holder) held.set(holder, [...(held.get(holder) ?? []), recordedStop(move)]);
  }
  return trades.map((trade) => ({ ...trade, stops: (held.get(trade) ?? []).sort(inOrder) }));
}

/** The moves that belong to another trade now than they say. */
export const movedToOthers = (trades: readonly Trade[], moves: readonly StopMove[]): StopMove[] =>
  moves.flatMap((move) => {
    const holder = holderAt(trades, move.at);
    return holder && holder.id !== move.tradeId ? [{ ...move, tradeId: holder.id }] : [];
  });

/** Where the stop of a trade stood at an instant; null where there was none. */
export const stopAt = (
  { stop, stops }: Pick<Trade, 'stop' | 'stops'>,
  at: string,
): string | null => {
  const last = stops.findLast((one) => one.at <= at);
  return last === undefined ? stop : last.price;
};
