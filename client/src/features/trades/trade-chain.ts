import type { Fill, Intent, JournalEntry, StopMove, Trade } from '@mast/shared/types';

type Leg = Trade['legs'][number];

/** What happened around a trade, in its order. */
export type ChainStep = { readonly at: string; readonly id: string } & (
  | { readonly kind: 'intent'; readonly intent: Intent; readonly adds: boolean }
  | {
      readonly kind: 'leg';
      readonly leg: Leg;
      readonly isFirst: boolean;
      readonly isLast: boolean;
      /** It made the position larger and answers no plan. */
      readonly isUnplanned: boolean;
    }
  | { readonly kind: 'deleted'; readonly fill: Fill }
  | { readonly kind: 'stop'; readonly move: StopMove }
  | { readonly kind: 'post'; readonly post: JournalEntry }
);

export interface ChainRows {
  trade: Trade;
  /** The plans of the chains that its fills answer. */
  intents: readonly Intent[];
  posts: readonly JournalEntry[];
  stopMoves: readonly StopMove[];
  /** As far as they are on this device: those of its legs, and those deleted out of it. */
  fills: readonly Fill[];
}

const ORDER = { intent: 0, leg: 1, deleted: 2, stop: 3, post: 4 } as const;

/** Plans, fills, stop moves and post entry, each at its time; a plan's decisions stand with it. */
export function tradeChain({ trade, intents, posts, stopMoves, fills }: ChainRows): ChainStep[] {
  const byId = new Map(fills.map((fill) => [fill.id, fill]));
  const isUnplanned = ({ fillId, effect }: Leg): boolean =>
    trade.mode === 'live' && effect === 'increase' && byId.get(fillId)?.intentId === null;
  const steps: ChainStep[] = [
    ...intents.map((intent) => ({
      kind: 'intent' as const,
      id: intent.id,
      at: intent.correctedTime,
      intent,
      adds: intent.correctedTime > trade.openedAt,
    })),
    ...trade.legs.map((leg, index) => ({
      kind: 'leg' as const,
      id: leg.fillId,
      at: leg.at,
      leg,
      isFirst: index === 0,
      isLast: trade.status === 'closed' && index === trade.legs.length - 1,
      isUnplanned: isUnplanned(leg),
    })),
    ...fills
      .filter(({ deletedAt }) => deletedAt !== null)
      .map((fill) => ({ kind: 'deleted' as const, id: fill.id, at: fill.filledAt, fill })),
    ...stopMoves.map((move) => ({ kind: 'stop' as const, id: move.id, at: move.at, move })),
    ...posts.map((post) => ({ kind: 'post' as const, id: post.id, at: post.at, post })),
  ];
  return steps.sort((a, b) => {
    if (a.at !== b.at) return a.at < b.at ? -1 : 1;
    return ORDER[a.kind] - ORDER[b.kind];
  });
}
