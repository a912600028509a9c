import type { Account } from '@mast/shared/types';
import type { Hit } from '../../data/history/index.ts';
import { formatMoney, ListRow } from '../../ui/index.ts';
import { subjectText } from '../common/instrument-text.ts';
import type { InstrumentBook } from '../common/use-instruments.ts';
import type { Times } from '../common/use-times.ts';

export interface HitRowProps {
  hit: Hit;
  accounts: readonly Account[];
  book: InstrumentBook;
  times: Times;
}

/** One line a find; it leads to its page. */
export function HitRow({ hit, accounts, book, times }: HitRowProps) {
  const href = placeOf(hit);
  const when = times.when(hit.at);
  if (hit.entity === 'journal_entry') {
    return <ListRow title={hit.row.text} detail={`${KINDS[hit.row.kind]} · ${when}`} href={href} />;
  }
  const { row } = hit;
  const size = hit.entity === 'trade' ? hit.row.maxSize : hit.row.plan.size;
  const title = subjectText(book.symbol(row.instrumentId), row.side, size);
  if (hit.entity === 'intent') {
    const words = [`Plan · ${when}`, hit.row.plan.setup, hit.row.plan.reason].filter(Boolean);
    return <ListRow title={title} detail={words.join(' · ')} href={href} />;
  }
  const { netPnl, setup, accountId, status } = hit.row;
  const currency = accounts.find(({ id }) => id === accountId)?.currency ?? '';
  const result = status === 'open' ? 'open' : formatMoney(netPnl, currency, { sign: 'always' });
  const words = [`Trade · ${when}`, setup].filter(Boolean);
  return <ListRow title={title} detail={words.join(' · ')} trailing={result} href={href} />;
}

const KINDS = { pre: 'Before the trade', post: 'After the trade', note: 'Note' } as const;

function placeOf(hit: Hit): string {
  if (hit.entity === 'trade') return `/trades/${hit.row.id}`;
  if (hit.entity === 'intent') return `/intents/${hit.row.id}`;
  return hit.row.tradeId === null ? `/entries/${hit.row.id}` : `/trades/${hit.row.tradeId}`;
}
