import type { JournalEntry } from '../generated/types.ts';
import { SortedList } from './sorted-list.ts';

/** The first post entry of a trade. */
export interface FirstPost {
  readonly tradeId: string;
  readonly at: string;
}

const byTime = (a: FirstPost, b: FirstPost): number => {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.tradeId < b.tradeId ? -1 : a.tradeId > b.tradeId ? 1 : 0;
};

/** When each trade got its post entry; entries of other kinds are passed over. */
export class PostsOfTrades {
  /** Of each trade, its posts by their ids. */
  readonly #posts = new Map<string, Map<string, string>>();
  readonly #tradeOf = new Map<string, string>();
  #firsts: SortedList<FirstPost>;

  constructor(entries: Iterable<JournalEntry> = []) {
    for (const entry of entries) this.#take(entry);
    this.#firsts = new SortedList(
      byTime,
      [...this.#posts.keys()].map((tradeId) => ({ tradeId, at: this.firstOf(tradeId) as string })),
    );
  }

  firstOf(tradeId: string): string | undefined {
    let first: string | undefined;
    for (const at of this.#posts.get(tradeId)?.values() ?? []) {
      if (first === undefined || at < first) first = at;
    }
    return first;
  }

  /** Trades whose first post was written after an instant. */
  writtenAfter(asOf: string): readonly FirstPost[] {
    return this.#firsts.items.slice(this.#firsts.countWhile((post) => post.at <= asOf));
  }

  /** @returns the trades for which it may be another first post now */
  put(entry: JournalEntry): string[] {
    const changed = this.remove(entry.id);
    if (entry.tradeId === null || entry.kind !== 'post') return changed;
    this.#change(entry.tradeId, () => this.#take(entry));
    return [...changed, entry.tradeId];
  }

  remove(entryId: string): string[] {
    const tradeId = this.#tradeOf.get(entryId);
    if (tradeId === undefined) return [];
    this.#change(tradeId, () => {
      this.#posts.get(tradeId)?.delete(entryId);
      this.#tradeOf.delete(entryId);
    });
    return [tradeId];
  }

  #take({ id, kind, tradeId, at }: JournalEntry): void {
    if (tradeId === null || kind !== 'post') return;
    const posts = this.#posts.get(tradeId) ?? new Map<string, string>();
    this.#posts.set(tradeId, posts.set(id, at));
    this.#tradeOf.set(id, tradeId);
  }

  #change(tradeId: string, run: () => void): void {
    const before = this.firstOf(tradeId);
    run();
    const after = this.firstOf(tradeId);
    if (before === after) return;
    if (before !== undefined) this.#firsts.remove({ tradeId, at: before });
    if (after !== undefined) this.#firsts.add({ tradeId, at: after });
  }
}
