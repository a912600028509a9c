import { FactIndex } from '@mast/shared/facts';
import type { DayAggregate, JournalEntry, Trade } from '@mast/shared/types';
import type { RowChange, RowFeed } from '../rows/row-feed.ts';
import type { Row } from '../types.ts';

interface Following {
  readonly index: Promise<FactIndex>;
  stop(): void;
}

/**
 * The trades, posts and days of this device, kept as the gate reads them, so that a decision costs what has
 * changed since the one before and not what the history holds. Follows the rows from the first
 * decision on.
 */
export class LiveHistory {
  readonly #feed: RowFeed;
  #following: Following | null = null;

  constructor(feed: RowFeed) {
    this.#feed = feed;
  }

  /** The index of all rows that the feed has. */
  index(): Promise<FactIndex> {
    this.#following ??= followRows(this.#feed);
    return this.#following.index;
  }

  close(): void {
    this.#following?.stop();
    this.#following = null;
  }
}

function followRows(feed: RowFeed): Following {
  let index: FactIndex;
  const trades = watch<Trade>(feed, 'trade/', (change) => {
    if (change.op === 'put') index.putTrade(change.row as Trade);
    else index.removeTrade(change.before.id);
  });
  const entries = watch<JournalEntry>(feed, 'journal_entry/', (change) => {
    if (change.op === 'put') index.putEntry(change.row as JournalEntry);
    else index.removeEntry(change.before.id);
  });
  const days = watch<DayAggregate>(feed, 'day_aggregate/', (change) => {
    if (change.op === 'put') index.putDay(change.row as DayAggregate);
    else index.removeDay(change.before.id);
  });
  const all = [trades, entries, days];
  return {
    index: Promise.all(all.map(({ loaded }) => loaded)).then(() => {
      index = new FactIndex(trades.take(), entries.take(), days.take());
      return index;
    }),
    stop() {
      for (const { stop } of all) stop();
    },
  };
}

/** Collects the rows under a prefix until they are taken, and tells every change from then on. */
function watch<R extends Row>(feed: RowFeed, prefix: string, onChange: (one: RowChange) => void) {
  let collected: Map<string, Row> | null = new Map();
  let tell = () => {};
  const loaded = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const stop = feed.watch(prefix, (changes) => {
    for (const change of changes) {
      if (collected === null) onChange(change);
      else if (change.op === 'put') collected.set(change.row.id, change.row);
      else collected.delete(change.before.id);
    }
    tell();
  });
  return {
    loaded,
    stop,
    take(): Iterable<R> {
      const rows = collected?.values() ?? [];
      collected = null;
      return rows as Iterable<R>;
    },
  };
}
