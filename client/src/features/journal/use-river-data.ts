import type { Account, Intent, JournalEntry, Trade, TradeScore } from '@mast/shared/types';
import { useRows } from '../../data/index.ts';
import { kept } from '../common/kept.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { type InstrumentBook, useInstruments } from '../common/use-instruments.ts';
import { useZone } from '../common/use-zone.ts';
import type { RiverKnown } from './river-filters.ts';
import { type RiverItem, riverItems } from './river-items.ts';

export interface RiverData {
  /** Everything on this device that is recent, the newest first. */
  items: readonly RiverItem[];
  accounts: readonly Account[];
  book: InstrumentBook;
  known: RiverKnown;
  /** What each trade was scored with; none for one that is not scored yet. */
  scores: ReadonlyMap<string, number | null>;
}

const itemsOf = kept((trades: Trade[], entries: JournalEntry[], intents: Intent[]) =>
  riverItems({ trades, entries, intents }),
);

/** Made once for all openings of the timeline, until a row changes. */
const dataOf = kept(
  (
    items: readonly RiverItem[],
    accounts: readonly Account[],
    intents: readonly Intent[],
    scored: readonly TradeScore[],
    book: InstrumentBook,
    zone: string,
  ): RiverData => {
    const byId = new Map(accounts.map((one) => [one.id, one]));
    const plans = new Map(intents.map((one) => [one.id, one]));
    const clean = new Map(scored.map((one) => [one.id, one.clean]));
    return {
      items,
      accounts,
      book,
      known: {
        account: (id) => byId.get(id),
        instrument: book.get,
        intent: (id) => plans.get(id),
        clean: (id) => clean.get(id),
        zone,
      },
      scores: new Map(scored.map(({ id, score }) => [id, score])),
    };
  },
);

/** The rows of the timeline, and what they refer to. */
export function useRiverData(): RiverData {
  const trades = useRows('trade');
  const entries = useRows('journal_entry');
  const intents = useRows('intent');
  const scored = useRows('trade_score');
  const items = itemsOf(trades, entries, intents);
  return dataOf(items, useAccounts(), intents, scored, useInstruments(), useZone());
}
