import { formatInstant, parseInstant, tradingDay } from '@mast/shared/time';
import type { Account, DayBoundary, Intent, JournalEntry, Trade } from '@mast/shared/types';

export type RiverItem =
  | {
      readonly kind: 'trade';
      readonly at: string;
      readonly row: Trade;
      readonly post: JournalEntry | undefined;
    }
  | { readonly kind: 'entry'; readonly at: string; readonly row: JournalEntry }
  | { readonly kind: 'plan'; readonly at: string; readonly row: Intent };

export interface RiverRows {
  readonly trades: readonly Trade[];
  readonly entries: readonly JournalEntry[];
  readonly intents: readonly Intent[];
}

export interface RiverDate {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly items: RiverItem[];
}

/**
 * Trades with my words about them, notes, and plans that did not become a trade, the newest first. A
 * trade stands where it ended, or began while it is open.
 */
export function riverItems({ trades, entries, intents }: RiverRows): RiverItem[] {
  const posts = new Map(entries.map((entry) => [entry.tradeId, entry]));
  const known = new Set(trades.map(({ id }) => id));
  const items: RiverItem[] = [
    ...trades.map((row) => ({
      kind: 'trade' as const,
      at: row.closedAt ?? row.openedAt,
      row,
      post: posts.get(row.id),
    })),
    // Words about a trade stand with it, where this device has it.
    ...entries
      .filter(({ tradeId }) => tradeId === null || !known.has(tradeId))
      .map((row) => ({ kind: 'entry' as const, at: row.at, row })),
    ...lastPlans(intents).map((row) => ({ kind: 'plan' as const, at: row.correctedTime, row })),
  ];
  return items.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** The last revision of each plan that nothing was filled of. */
function lastPlans(intents: readonly Intent[]): Intent[] {
  const filled = new Set(intents.filter(({ status }) => status === 'filled').map((i) => i.chainId));
  const last = new Map<string, Intent>();
  for (const intent of intents) {
    const before = last.get(intent.chainId);
    if (before === undefined || before.revision < intent.revision) last.set(intent.chainId, intent);
  }
  return [...last.values()].filter(({ chainId }) => !filled.has(chainId));
}

/**
 * By trading date, the newest first.
 * @param items in their order
 * @param own of what belongs to no account
 */
export function byDate(
  items: readonly RiverItem[],
  accountOf: (id: string) => Account | undefined,
  own: DayBoundary,
): RiverDate[] {
  const dates = new Map<string, RiverItem[]>();
  const dateOf = datesOf();
  for (const item of items) {
    const day = item.kind === 'entry' ? own : (accountOf(item.row.accountId)?.day ?? own);
    const date = dateOf(day, item.at);
    const list = dates.get(date);
    if (list === undefined) dates.set(date, [item]);
    else list.push(item);
  }
  return [...dates]
    .map(([date, list]) => ({ date, items: list }))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** Items come in their order, so that most of them are of the same day as the one before. */
function datesOf(): (day: DayBoundary, at: string) => string {
  // Instants as texts stand in the order of their times.
  const last = new Map<DayBoundary, { date: string; start: string; end: string }>();
  return (day, at) => {
    const known = last.get(day);
    if (known !== undefined && at >= known.start && at < known.end) return known.date;
    const { date, start, end } = tradingDay(day, parseInstant(at) ?? 0);
    last.set(day, { date, start: formatInstant(start), end: formatInstant(end) });
    return date;
  };
}

/** Items in parts of so many at most: a day of thousands of fills is not drawn at once either. */
export const inBlocks = (items: readonly RiverItem[], most: number): RiverItem[][] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, at) =>
    items.slice(at * most, (at + 1) * most),
  );
