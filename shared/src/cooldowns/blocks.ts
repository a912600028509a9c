import type { Instant } from '../time/index.ts';

/** A half-open span of time [startsAt, endsAt). */
export interface Block {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** The union of enforced cooldowns, in order; what overlaps or touches is one block. */
export function blocksOf(rows: Iterable<Block & { readonly isEnforced: boolean }>): Block[] {
  const spans = [...rows]
    .filter(({ isEnforced }) => isEnforced)
    .sort((a, b) => a.startsAt - b.startsAt);
  const blocks: Block[] = [];
  for (const { startsAt, endsAt } of spans) {
    const last = blocks.at(-1);
    if (last === undefined || startsAt > last.endsAt) blocks.push({ startsAt, endsAt });
    else if (endsAt > last.endsAt) blocks[blocks.length - 1] = { ...last, endsAt };
  }
  return blocks;
}
