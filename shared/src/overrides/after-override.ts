import { add, type Decimal, decimal, multiply, subtract, ZERO } from '../decimal/index.ts';
import type { Intent, JournalEntry, Override, Trade } from '../generated/types.ts';
import { type Instant, parseInstant, tradingDay } from '../time/index.ts';
import type { AfterOverride } from './safeguards-kept.ts';

/** A person's rows around a granted override; more than is needed does no harm. */
export interface RowsAfter {
  readonly intents: readonly Intent[];
  readonly trades: readonly Trade[];
  readonly entries: readonly JournalEntry[];
  readonly mainZone: string;
  readonly now: Instant;
}

const instant = (text: string): Instant => parseInstant(text) as Instant;

/** What is known of the trade that was taken under a granted override, and of its day. */
export function afterOverride(row: Override, rows: RowsAfter): AfterOverride {
  const granted = row.resolvedAt ?? row.askedAt;
  const plans = new Map(
    rows.intents.filter(({ chainId }) => chainId === row.chainId).map((one) => [one.id, one]),
  );
  const since = rows.trades
    .filter(({ mode, openedAt }) => mode === 'live' && openedAt >= granted)
    .sort((a, b) => (a.openedAt < b.openedAt ? -1 : 1));
  const own = since.find(({ intentId }) => intentId !== null && plans.has(intentId));
  const exitTime = plans.get(own?.intentId ?? '')?.plan.exitTime;
  const day = tradingDay({ tz: rows.mainZone, localTime: '00:00' }, instant(granted));
  const post = rows.entries
    .filter(({ kind, tradeId }) => kind === 'post' && tradeId === own?.id)
    .sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  return {
    trade: own
      ? {
          entries: entriesOf(own, row.maxSize?.unit ?? 'lots'),
          closedAt: own.closedAt === null ? null : instant(own.closedAt),
          exitTime: exitTime ? instant(exitTime) : null,
        }
      : null,
    laterEntries: since
      .filter(({ id }) => id !== own?.id)
      .flatMap(({ legs, openedAt }) => {
        const [first] = legs;
        return first ? [{ fillId: first.fillId, at: instant(openedAt) }] : [];
      }),
    dayEnd: day.end,
    post: post ? { at: instant(post.at), answers: post.safeguards ?? {} } : null,
    now: rows.now,
  };
}

/** The fills that opened or added, with what is open then: in lots, or in the money that it cost. */
function entriesOf({ legs }: Trade, unit: 'lots' | 'money') {
  const entries: { fillId: string; at: Instant; openSize: Decimal }[] = [];
  let openSize = ZERO;
  for (const { fillId, at, size, price, effect } of legs) {
    const moved = unit === 'lots' ? decimal(size) : multiply(decimal(size), decimal(price));
    openSize = effect === 'increase' ? add(openSize, moved) : subtract(openSize, moved);
    if (effect === 'increase') entries.push({ fillId, at: instant(at), openSize });
  }
  return entries;
}
