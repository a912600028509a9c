import type { Hit } from '../../data/history/search-text.ts';
import type { RiverItem } from './river-items.ts';

/** An older row as a line of the timeline, so that the same filters hold for it. */
export const itemOf = (hit: Hit): RiverItem => {
  if (hit.entity === 'trade') return { kind: 'trade', at: hit.at, row: hit.row, post: undefined };
  if (hit.entity === 'intent') return { kind: 'plan', at: hit.at, row: hit.row };
  return { kind: 'entry', at: hit.at, row: hit.row };
};

export interface OlderPages {
  /** All that came so far, the newest first. */
  readonly hits: readonly Hit[];
  /** Before which instant the next page ends; null where nothing is left. */
  readonly until: string | null;
}

/** The instant that follows, so that rows of one instant are not torn apart by a page's end. */
const after = (at: string): string => new Date(Date.parse(at) + 1).toISOString();

/** Pages so far with one more. @param page the newest rows before the instant that was asked for */
export function withPage({ hits }: OlderPages, page: readonly Hit[]): OlderPages {
  const known = new Set(hits.map(({ row }) => row.id));
  const fresh = page.filter(({ row }) => !known.has(row.id));
  const last = page.at(-1);
  if (last === undefined) return { hits, until: null };
  // A page of one instant alone would come again and again.
  const until = fresh.length === 0 ? last.at : after(last.at);
  return { hits: [...hits, ...fresh], until };
}
