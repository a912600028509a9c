import type { DayAggregate, JournalEntry, Trade } from '../generated/types.ts';
import type { DayBoundary } from '../time/index.ts';
import { AccountBook } from './account-book.ts';
import { type TradeAsOf, tradeAsOf } from './as-of.ts';
import { DaysOfAccounts } from './days-of-accounts.ts';
import { PostsOfTrades } from './posts-of-trades.ts';
import { SortedList } from './sorted-list.ts';

const byClose = (a: Trade, b: Trade): number => {
  if (a.lastFillAt !== b.lastFillAt) return a.lastFillAt < b.lastFillAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

const isClosed = (trade: Trade): boolean => trade.status === 'closed';
const isLive = (trade: Trade): boolean => trade.mode === 'live';

/**
 * A person's trades and their posts, kept so that facts after one more fill cost what that fill
 * changes and not what the history holds. Putting rows one by one, in whatever order, gives the same
 * facts as an index made of all of them.
 */
export class FactIndex {
  readonly #trades = new Map<string, Trade>();
  readonly #posts: PostsOfTrades;
  readonly #open = new Map<string, Trade>();
  readonly #closed: SortedList<Trade>;
  readonly #paper: SortedList<Trade>;
  readonly #unposted: SortedList<Trade>;
  readonly #books = new Map<string, AccountBook>();
  readonly #days: DaysOfAccounts | null;

  /** @param days where trades from before the longest lookback may be missing; else all are here */
  constructor(
    trades: Iterable<Trade> = [],
    entries: Iterable<JournalEntry> = [],
    days: Iterable<DayAggregate> | null = null,
  ) {
    this.#days = days && new DaysOfAccounts(days);
    for (const trade of trades) this.#trades.set(trade.id, trade);
    const all = [...this.#trades.values()];
    const closed = all.filter(isClosed);
    const live = closed.filter(isLive);
    this.#posts = new PostsOfTrades(entries);
    for (const trade of all) if (isLive(trade) && !isClosed(trade)) this.#open.set(trade.id, trade);
    this.#closed = new SortedList(byClose, live);
    this.#paper = new SortedList(
      byClose,
      closed.filter((trade) => !isLive(trade)),
    );
    this.#unposted = new SortedList(
      byClose,
      live.filter((trade) => this.#posts.firstOf(trade.id) === undefined),
    );
  }

  /** Takes a trade in, in place of what it was. */
  putTrade(trade: Trade): void {
    this.removeTrade(trade.id);
    this.#trades.set(trade.id, trade);
    this.#list(trade);
    if (isLive(trade)) this.#books.get(trade.accountId)?.put(trade);
  }

  removeTrade(id: string): void {
    const trade = this.#trades.get(id);
    if (trade === undefined) return;
    this.#trades.delete(id);
    this.#unlist(trade);
    if (isLive(trade)) this.#books.get(trade.accountId)?.remove(trade);
  }

  /** Takes a journal entry in, in place of what it was; only posts matter. */
  putEntry(entry: JournalEntry): void {
    for (const tradeId of this.#posts.put(entry)) this.#relist(tradeId);
  }

  removeEntry(id: string): void {
    for (const tradeId of this.#posts.remove(id)) this.#relist(tradeId);
  }

  /** Takes what an account booked on a day in, in place of what it was. */
  putDay(day: DayAggregate): void {
    this.#days?.put(day);
  }

  removeDay(id: string): void {
    this.#days?.remove(id);
  }

  /** An account's live days in their order; null where its trades tell all of them. */
  daysOf(accountId: string): readonly DayAggregate[] | null {
    return this.#days?.of(accountId) ?? null;
  }

  /** An account's live trades by its trading days. */
  bookOf(accountId: string, boundary: DayBoundary): AccountBook {
    const known = this.#books.get(accountId);
    const isSame =
      known?.dates.boundary.tz === boundary.tz &&
      known.dates.boundary.localTime === boundary.localTime;
    if (known && isSame) return known;
    const own = [...this.#trades.values()].filter(
      (trade) => trade.accountId === accountId && isLive(trade),
    );
    const book = new AccountBook(boundary, own);
    this.#books.set(accountId, book);
    return book;
  }

  /** Live trades that were open at an instant, as they stood then. */
  openAt(asOf: string): TradeAsOf[] {
    const closedLater = this.#closed.items.slice(
      this.#closed.countWhile((trade) => trade.lastFillAt <= asOf),
    );
    return [...this.#open.values(), ...closedLater].flatMap((trade) => {
      const view = tradeAsOf(trade, asOf);
      return view && !view.isClosed ? [view] : [];
    });
  }

  /** Live trades that were closed by an instant, in the order of their closing. */
  closedBy(asOf: string): Closed {
    return closedIn(this.#closed, asOf);
  }

  /** The same of paper trades. */
  paperClosedBy(asOf: string): Closed {
    return closedIn(this.#paper, asOf);
  }

  isPosted(tradeId: string, asOf: string): boolean {
    const first = this.#posts.firstOf(tradeId);
    return first !== undefined && first <= asOf;
  }

  /** Live trades closed from one instant to another that had no post by then, the oldest first. */
  unposted(since: string, asOf: string, most: number): Trade[] {
    const written = this.#posts.writtenAfter(asOf).flatMap(({ tradeId }) => {
      const trade = this.#trades.get(tradeId);
      const isOne = trade && isLive(trade) && isClosed(trade);
      return isOne && trade.lastFillAt >= since && trade.lastFillAt <= asOf ? [trade] : [];
    });
    const { items } = this.#unposted;
    const from = this.#unposted.countWhile((trade) => trade.lastFillAt < since);
    const to = this.#unposted.countWhile((trade) => trade.lastFillAt <= asOf);
    const never = items.slice(from, Math.min(to, from + most));
    return [...never, ...written].sort(byClose).slice(0, most);
  }

  #list(trade: Trade): void {
    if (!isClosed(trade)) {
      if (isLive(trade)) this.#open.set(trade.id, trade);
      return;
    }
    if (!isLive(trade)) {
      this.#paper.add(trade);
      return;
    }
    this.#closed.add(trade);
    if (this.#posts.firstOf(trade.id) === undefined) this.#unposted.add(trade);
  }

  #unlist(trade: Trade): void {
    this.#open.delete(trade.id);
    this.#paper.remove(trade);
    this.#closed.remove(trade);
    this.#unposted.remove(trade);
  }

  #relist(tradeId: string): void {
    const trade = this.#trades.get(tradeId);
    if (trade === undefined) return;
    this.#unlist(trade);
    this.#list(trade);
  }
}

/** Closed trades in their order, of which the newest are taken. */
export interface Closed {
  readonly count: number;
  /** How many of them closed before an instant. */
  before(at: string): number;
  slice(from: number): readonly Trade[];
}

function closedIn(list: SortedList<Trade>, asOf: string): Closed {
  const count = list.countWhile((trade) => trade.lastFillAt <= asOf);
  return {
    count,
    before: (at) =>
      Math.min(
        count,
        list.countWhile((trade) => trade.lastFillAt < at),
      ),
    slice: (from) => list.items.slice(Math.min(from, count), count),
  };
}
