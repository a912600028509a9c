import { type Balances, balanceAtClose } from '../facts/index.ts';
import type {
  Account,
  Breach,
  Intent,
  JournalEntry,
  Trade,
  TradeScore,
} from '../generated/types.ts';
import type { BreachFact, StatsTrade } from '../stats/index.ts';
import { civilAt, type Instant, parseInstant } from '../time/index.ts';
import { resultOf } from '../trades/index.ts';
import { minutesBetween } from './minutes.ts';

/** A closed live trade with what the digest tells of it beside its statistics. */
export interface ClosedTrade extends StatsTrade {
  readonly closedAt: string;
  readonly accountId: string;
  readonly side: Trade['side'];
}

/** ISO 4217's code for no currency, of a trade whose account is not there. */
const NO_CURRENCY = 'XXX';

const ABOUT: Readonly<Record<string, BreachFact['about']>> = {
  stop_removed: 'stop',
  stop_widened: 'stop',
  oversize: 'size',
};

/** Where the facts about a trade are found. */
export interface TradeBook {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly balances: Balances;
  readonly intents: ReadonlyMap<string, Intent>;
  readonly scores: ReadonlyMap<string, TradeScore>;
  /** Of each trade, what it broke and was not taken back since. */
  readonly breaches: ReadonlyMap<string, readonly Breach[]>;
  /** Of each trade, when its first post was written. */
  readonly posts: ReadonlyMap<string, string>;
  readonly zone: string;
}

export const breachFacts = (breaches: readonly Breach[]): BreachFact[] =>
  breaches.flatMap(({ kinds }) =>
    [...kinds].sort().map((type) => ({ type, about: ABOUT[type] ?? 'other' })),
  );

/** A closed trade as the statistics see it. */
export function closedTrade(trade: Trade, book: TradeBook): ClosedTrade {
  const score = book.scores.get(trade.id);
  const post = book.posts.get(trade.id);
  const opened = civilAt(book.zone, parseInstant(trade.openedAt) as Instant);
  const plan = book.intents.get(trade.intentId ?? '');
  return {
    id: trade.id,
    accountId: trade.accountId,
    closedAt: trade.lastFillAt,
    side: trade.side,
    currency: book.accounts.get(trade.accountId)?.currency ?? NO_CURRENCY,
    net: trade.netPnl,
    r: trade.r,
    result: resultOf(trade, balanceAtClose(trade, book.balances)),
    breaches: breachFacts(book.breaches.get(trade.id) ?? []),
    underOverride: score?.underOverride ?? false,
    score: score?.score ?? null,
    clean: score?.clean ?? null,
    instrument: trade.instrumentId,
    setup: trade.setup,
    emotion: plan?.context.emotion?.tag ?? null,
    entryHour: opened.hour,
    weekday: opened.weekday,
    minutesToPost: post === undefined ? null : minutesBetween(trade.lastFillAt, post),
  };
}

/** In the order of closing; those of one instant by their ids. */
export const inCloseOrder = (
  a: Pick<Trade, 'lastFillAt' | 'id'>,
  b: Pick<Trade, 'lastFillAt' | 'id'>,
): number => {
  if (a.lastFillAt !== b.lastFillAt) return a.lastFillAt < b.lastFillAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

/** When the first post of each trade was written. */
export function firstPosts(entries: readonly JournalEntry[]): Map<string, string> {
  const posts = new Map<string, string>();
  for (const { kind, tradeId, at } of entries) {
    if (kind !== 'post' || tradeId === null) continue;
    const known = posts.get(tradeId);
    if (known === undefined || at < known) posts.set(tradeId, at);
  }
  return posts;
}

/** Rows by what they belong to. */
export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
