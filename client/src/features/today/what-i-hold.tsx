import type { Instrument, Trade } from '@mast/shared/types';
import { useRow, useRows } from '../../data/index.ts';
import { formatMoney, LinkButton, List, ListRow, Row, Section } from '../../ui/index.ts';
import { currentStop } from '../common/current-stop.ts';
import { averageText, priceText, subjectText } from '../common/instrument-text.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useTimes } from '../common/use-times.ts';
import { type DeclaredHolding, declaredHoldings } from './declared-holdings.ts';
import { Quiet } from './quiet.tsx';
import classes from './today.module.css';

export function WhatIHold() {
  const open = useRows('trade', { status: 'open' });
  const declared = declaredHoldings(useAccounts(), useRows('account_snapshot'));
  const newest = [...open].sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  return (
    <Section
      title="What I hold"
      aside={
        <Row gap={4}>
          <LinkButton href="/fills/in">I am already in</LinkButton>
          <LinkButton href="/fills/new">Record a fill</LinkButton>
        </Row>
      }
    >
      {open.length === 0 && declared.length === 0 ? (
        <Quiet>No open trade.</Quiet>
      ) : (
        <List label="What I hold">
          {declared.map((holding) => (
            <DeclaredRow key={`${holding.account.id} ${holding.instrumentId}`} {...holding} />
          ))}
          {newest.map((trade) => (
            <Held key={trade.id} trade={trade} />
          ))}
        </List>
      )}
    </Section>
  );
}

/** What a savings account holds, as it was declared last. */
function DeclaredRow({ account, instrumentId, value, asOf }: DeclaredHolding) {
  const book = useInstruments();
  const { when } = useTimes();
  return (
    <ListRow
      href={`/accounts/${account.id}/declare`}
      title={book.symbol(instrumentId)}
      detail={`declared ${when(asOf)}`}
      trailing={formatMoney(value, account.currency)}
    />
  );
}

function stopText(trade: Trade, instrument: Instrument | undefined): string {
  const stands = currentStop(trade);
  return stands === null ? 'no stop recorded' : `stop ${priceText(stands, instrument)}`;
}

function Held({ trade }: { trade: Trade }) {
  const book = useInstruments();
  const instrument = book.get(trade.instrumentId);
  const account = useRow('account', trade.accountId);
  // A saver's holding has no stop, and nothing is to be said of none.
  const hasStop = account?.persona !== 'indexdca';
  const details = [
    ...(trade.mode === 'paper' ? ['paper'] : []),
    `entry ${averageText(trade.averageEntry, instrument)}`,
    ...(hasStop ? [stopText(trade, instrument)] : []),
  ];
  return (
    <ListRow
      href={`/trades/${trade.id}`}
      title={subjectText(book.symbol(trade.instrumentId), trade.side, trade.openSize)}
      detail={details.join(' · ')}
    >
      <div className={classes.acts}>
        <Row gap={4}>
          <LinkButton href={`/fills/new?close=${encodeURIComponent(trade.id)}`}>
            Close position
          </LinkButton>
          {hasStop && <LinkButton href={`/stops/${trade.id}`}>Move my stop</LinkButton>}
          <LinkButton href={`/fills/new?add=${encodeURIComponent(trade.id)}`}>
            Record a fill of it
          </LinkButton>
        </Row>
      </div>
    </ListRow>
  );
}
