import type { Account, Trade } from '@mast/shared/types';
import type { ReactNode } from 'react';
import { formatMoney, formatR, ListRow } from '../../ui/index.ts';
import { subjectText } from '../common/instrument-text.ts';
import type { InstrumentBook } from '../common/use-instruments.ts';
import type { Times } from '../common/use-times.ts';

export interface TradeRowProps {
  trade: Trade;
  account: Account | undefined;
  book: InstrumentBook;
  times: Times;
  current?: boolean;
  /** Stands first in the quiet line: why it is in this list. */
  note?: string;
  /** Before the line: how it was scored. */
  leading?: ReactNode;
  /** Below the line. */
  children?: ReactNode;
}

/** One line a trade: what, how it ended, when. */
export function TradeRow(props: TradeRowProps) {
  const { trade, account, book, times, current, note, leading, children } = props;
  const size = trade.status === 'open' ? trade.openSize : trade.maxSize;
  const marks = [
    note,
    trade.mode === 'paper' ? 'paper' : undefined,
    trade.intentId === null && trade.mode === 'live' ? 'no plan' : undefined,
    times.when(trade.closedAt ?? trade.openedAt),
  ];
  return (
    <ListRow
      href={`/trades/${trade.id}`}
      title={subjectText(book.symbol(trade.instrumentId), trade.side, size)}
      detail={marks.filter((mark) => mark !== undefined).join(' · ')}
      {...(current === undefined ? {} : { current })}
      {...(leading === undefined ? {} : { leading })}
      {...resultOf(trade, account)}
    >
      {children}
    </ListRow>
  );
}

function resultOf(trade: Trade, account: Account | undefined) {
  if (trade.status === 'open') return { trailing: 'open' };
  const money = formatMoney(trade.netPnl, account?.currency ?? '', { sign: 'always' });
  const r = trade.r === null ? undefined : formatR(trade.r, { sign: 'always' });
  const fees = trade.feesUnmodelled ? 'fees unknown' : undefined;
  const detail = [r, fees].filter((part) => part !== undefined).join(' · ');
  return { trailing: money, ...(detail === '' ? {} : { trailingDetail: detail }) };
}
