import type { ImportPreview, PreviewTrade } from '@mast/shared/importers';
import type { Account } from '@mast/shared/types';
import { formatDateTime, formatMoney, List, ListRow, Section, Stack } from '../../ui/index.ts';
import { priceText, sizeText, subjectText } from '../common/instrument-text.ts';
import { sayError } from '../common/say-error.ts';
import { FILL_WORDS } from '../common/side-words.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useZone } from '../common/use-zone.ts';
import classes from './import.module.css';
import { counted } from './import-args.ts';

export interface PreviewViewProps {
  preview: ImportPreview;
  account: Account;
}

/** Long files show their first fills; all trades and all skipped rows are named. */
const SHOWN = 50;

export function PreviewView({ preview, account }: PreviewViewProps) {
  const { fills, trades, skipped } = preview;
  return (
    <Stack gap={6}>
      <Summary preview={preview} />
      {trades.length > 0 && (
        <Section title="Trades" aside={counted(trades.length, 'trade')}>
          <List label="Trades in the file">
            {trades.map((trade) => (
              <TradeLine
                key={`${trade.instrumentId} ${trade.openedAt}`}
                trade={trade}
                account={account}
              />
            ))}
          </List>
        </Section>
      )}
      {skipped.length > 0 && (
        <Section title="Skipped" aside={counted(skipped.length, 'row')}>
          <List label="Skipped rows">
            {skipped.map(({ row, reason }) => (
              <ListRow key={`${row} ${reason}`} title={`Row ${row}`} detail={reason} />
            ))}
          </List>
        </Section>
      )}
      {fills.length > 0 && (
        <Section title="Fills" aside={counted(fills.length, 'fill')}>
          <List label="Fills in the file">
            {fills.slice(0, SHOWN).map((fill) => (
              <FillLine key={fill.importKey} fill={fill} account={account} />
            ))}
          </List>
          {fills.length > SHOWN && <p className={classes.quiet}>and {fills.length - SHOWN} more</p>}
        </Section>
      )}
    </Stack>
  );
}

/** What is new, what is known, and what the money figures leave out. */
function Summary({ preview }: { preview: ImportPreview }) {
  const { fills, duplicates, trades, skipped, warnings } = preview;
  const fresh = fills.length - duplicates;
  if (fills.length > 0 && fresh === 0) {
    const all = fills.length === 1 ? 'the one fill is' : `all ${fills.length} fills are`;
    return (
      <p role="status" className={classes.sum}>
        Nothing new: {all} already here.
      </p>
    );
  }
  return (
    <div role="status">
      <p className={classes.sum}>
        {counted(fresh, 'new fill')}, {counted(trades.length, 'trade')},{' '}
        {counted(skipped.length, 'row')} skipped
      </p>
      {duplicates > 0 && (
        <p className={classes.quiet}>{counted(duplicates, 'fill')} already here, left out</p>
      )}
      {warnings.map((warning) => (
        <p key={warning} className={classes.quiet}>
          {sayError(warning)}
        </p>
      ))}
    </div>
  );
}

function TradeLine({ trade, account }: { trade: PreviewTrade; account: Account }) {
  const book = useInstruments();
  const zone = useZone();
  const instrument = book.get(trade.instrumentId);
  const currency = instrument?.quote ?? account.currency;
  return (
    <ListRow
      title={subjectText(book.symbol(trade.instrumentId), trade.side, trade.size)}
      detail={formatDateTime(trade.openedAt, { timeZone: zone })}
      trailing={
        trade.status === 'open' ? 'open' : formatMoney(trade.netPnl, currency, { sign: 'always' })
      }
      {...(trade.feesUnmodelled ? { trailingDetail: 'before fees' } : {})}
    />
  );
}

function FillLine({ fill, account }: { fill: ImportPreview['fills'][number]; account: Account }) {
  const book = useInstruments();
  const zone = useZone();
  const instrument = book.get(fill.instrumentId);
  const fee = fill.fee === null ? 'fee unknown' : `fee ${formatMoney(fill.fee, account.currency)}`;
  return (
    <ListRow
      title={`${FILL_WORDS[fill.side]} ${sizeText(fill.size, instrument)}`}
      detail={`row ${fill.row} · ${formatDateTime(fill.filledAt, { timeZone: zone })} · ${fee}`}
      trailing={priceText(fill.price, instrument)}
    />
  );
}
