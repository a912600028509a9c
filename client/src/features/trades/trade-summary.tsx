import type { Account, Instrument, Trade } from '@mast/shared/types';
import { formatMoney, formatR, KeyValue, KeyValues } from '../../ui/index.ts';
import { currentStop } from '../common/current-stop.ts';
import { averageText, priceText, subjectText } from '../common/instrument-text.ts';
import { useInstruments } from '../common/use-instruments.ts';
import classes from './trade-page.module.css';

/** What a trade came to. */
export function TradeSummary({ trade, account }: { trade: Trade; account: Account | undefined }) {
  const book = useInstruments();
  const instrument = book.get(trade.instrumentId);
  const currency = account?.currency ?? '';
  const isOpen = trade.status === 'open';
  const size = isOpen ? trade.openSize : trade.maxSize;
  return (
    <div>
      <h2 className={classes.title}>
        {subjectText(book.symbol(trade.instrumentId), trade.side, size)}
      </h2>
      <p className={classes.result}>
        {isOpen ? 'Open' : formatMoney(trade.netPnl, currency, { sign: 'always' })}
        {trade.r !== null && !isOpen && (
          <span className={classes.r}> {formatR(trade.r, { sign: 'always' })}</span>
        )}
      </p>
      <KeyValues>
        <KeyValue label="Entry">{averageText(trade.averageEntry, instrument)}</KeyValue>
        {trade.averageExit !== null && (
          <KeyValue label="Exit">{averageText(trade.averageExit, instrument)}</KeyValue>
        )}
        {(trade.stop !== null || trade.stops.length > 0) && (
          <KeyValue label="Stop">{stopText(trade, instrument)}</KeyValue>
        )}
        {trade.plannedRisk !== null && (
          <KeyValue label="Planned risk (1R)">{formatMoney(trade.plannedRisk, currency)}</KeyValue>
        )}
        <KeyValue label="Fees">
          {trade.feesUnmodelled
            ? 'unknown: the result is before fees'
            : formatMoney(trade.fees, currency)}
        </KeyValue>
        {trade.mode === 'paper' && <KeyValue label="Mode">On paper</KeyValue>}
        {trade.intentId === null && trade.mode === 'live' && (
          <KeyValue label="Plan">none was written before it</KeyValue>
        )}
        <KeyValue label="Account">{account?.label ?? trade.accountId}</KeyValue>
      </KeyValues>
    </div>
  );
}

/** Where it stands, and where it stood first where that is another place. */
function stopText(trade: Trade, instrument: Instrument | undefined): string {
  const stands = currentStop(trade);
  const now = stands === null ? 'removed' : priceText(stands, instrument);
  const isMoved = trade.stop !== null && trade.stop !== stands;
  return isMoved ? `${now}, first ${priceText(trade.stop as string, instrument)}` : now;
}
