import type { GateDecision, Intent, JournalEntry, Trade } from '@mast/shared/types';

type Leg = Trade['legs'][number];

/** What happened around a trade, in its order. */
export type ChainStep = { readonly at: string; readonly id: string } & (
  | { readonly kind: 'intent'; readonly intent: Intent }
  | { readonly kind: 'decision'; readonly decision: GateDecision }
  | { readonly kind: 'leg'; readonly leg: Leg; readonly isFirst: boolean }
  | { readonly kind: 'post'; readonly post: JournalEntry }
);

export interface ChainRows {
  trade: Trade;
  /** The plans of the trade's chain. */
  intents: readonly Intent[];
  decisions: readonly GateDecision[];
  posts: readonly JournalEntry[];
}

const ORDER = { intent: 0, decision: 1, leg: 2, post: 3 } as const;

/** Plan, decisions, fills and post entry, each at its time. */
export function tradeChain({ trade, intents, decisions, posts }: ChainRows): ChainStep[] {
  const steps: ChainStep[] = [
    ...intents.map((intent) => ({
      kind: 'intent' as const,
      id: intent.id,
      at: intent.correctedTime,
      intent,
    })),
    ...decisions.map((decision) => ({
      kind: 'decision' as const,
      id: decision.id,
      at: decision.record.evaluatedAt,
      decision,
    })),
    ...trade.legs.map((leg, index) => ({
      kind: 'leg' as const,
      id: leg.fillId,
      at: leg.at,
      leg,
      isFirst: index === 0,
    })),
    ...posts.map((post) => ({ kind: 'post' as const, id: post.id, at: post.at, post })),
  ];
  return steps.sort((a, b) => {
    if (a.at !== b.at) return a.at < b.at ? -1 : 1;
    return ORDER[a.kind] - ORDER[b.kind];
  });
}
