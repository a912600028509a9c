import type { Intent, JournalEntry, StopMove, Trade } from '@mast/shared/types';

type Leg = Trade['legs'][number];

/** What happened around a trade, in its order. */
export type ChainStep = { readonly at: string; readonly id: string } & (
  | { readonly kind: 'intent'; readonly intent: Intent }
  | { readonly kind: 'leg'; readonly leg: Leg; readonly isFirst: boolean }
  | { readonly kind: 'stop'; readonly move: StopMove }
  | { readonly kind: 'post'; readonly post: JournalEntry }
);

export interface ChainRows {
  trade: Trade;
  /** The plans of the trade's chain. */
  intents: readonly Intent[];
  posts: readonly JournalEntry[];
  stopMoves: readonly StopMove[];
}

const ORDER = { intent: 0, leg: 1, stop: 2, post: 3 } as const;

/** Plans, fills, stop moves and post entry, each at its time; a plan's decisions stand with it. */
export function tradeChain({ trade, intents, posts, stopMoves }: ChainRows): ChainStep[] {
  const steps: ChainStep[] = [
    ...intents.map((intent) => ({
      kind: 'intent' as const,
      id: intent.id,
      at: intent.correctedTime,
      intent,
    })),
    ...trade.legs.map((leg, index) => ({
      kind: 'leg' as const,
      id: leg.fillId,
      at: leg.at,
      leg,
      isFirst: index === 0,
    })),
    ...stopMoves.map((move) => ({ kind: 'stop' as const, id: move.id, at: move.at, move })),
    ...posts.map((post) => ({ kind: 'post' as const, id: post.id, at: post.at, post })),
  ];
  return steps.sort((a, b) => {
    if (a.at !== b.at) return a.at < b.at ? -1 : 1;
    return ORDER[a.kind] - ORDER[b.kind];
  });
}
