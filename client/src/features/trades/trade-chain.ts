import type {
  Fill,
  Intent,
  JournalEntry,
  Override,
  StopMove,
  Trade,
  TradeScore,
} from '@mast/shared/types';

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
  | { readonly kind: 'override'; readonly override: Override }
  | { readonly kind: 'post'; readonly post: JournalEntry }
  | { readonly kind: 'score'; readonly score: TradeScore }
);

export interface ChainRows {
  trade: Trade;
  /** The plans of the chains that its fills answer. */
  intents: readonly Intent[];
  /** Of the same chains. */
  overrides: readonly Override[];
  posts: readonly JournalEntry[];
  stopMoves: readonly StopMove[];
  /** As far as they are on this device: those of its legs, and those deleted out of it. */
  fills: readonly Fill[];
  /** As far as there is one; it stands last, after what it is made of. */
  score: TradeScore | undefined;
}

const ORDER = { intent: 0, override: 1, leg: 2, deleted: 3, stop: 4, post: 5, score: 6 } as const;

/** Everything around a trade, each at its time; a plan's decisions stand with it. */
export function tradeChain(rows: ChainRows): ChainStep[] {
  const { trade, intents, overrides, posts, stopMoves, fills, score } = rows;
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
    ...overrides.map((override) => ({
      kind: 'override' as const,
      id: override.id,
      at: override.askedAt,
      override,
    })),
    ...posts.map((post) => ({ kind: 'post' as const, id: post.id, at: post.at, post })),
  ];
  steps.sort((a, b) => {
    if (a.at !== b.at) return a.at < b.at ? -1 : 1;
    return ORDER[a.kind] - ORDER[b.kind];
  });
  if (score === undefined) return steps;
  const at = steps.at(-1)?.at ?? score.closedAt;
  return [...steps, { kind: 'score', id: score.id, at, score }];
}
