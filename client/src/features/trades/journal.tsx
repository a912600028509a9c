import { useMemo } from 'react';
import { useRows } from '../../data/index.ts';
import { EmptyState, formatDate, LinkButton, List, Row, Section, Stack } from '../../ui/index.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useTimes } from '../common/use-times.ts';
import { byTradingDate } from './by-trading-date.ts';
import { TradeRow } from './trade-row.tsx';

/** A river of trades by trading date. */
export function Journal({ openId }: { openId: string | undefined }) {
  const trades = useRows('trade');
  const accounts = useAccounts();
  const book = useInstruments();
  const times = useTimes();
  const dates = useMemo(() => {
    const byId = new Map(accounts.map((account) => [account.id, account]));
    return byTradingDate(trades, (id) => byId.get(id));
  }, [trades, accounts]);
  if (trades.length === 0) {
    return (
      <EmptyState action={<LinkButton href="/import">Import a broker file</LinkButton>}>
        My trades will stand here by trading date, with their plans and my words.
      </EmptyState>
    );
  }
  return (
    <Stack gap={6}>
      <Row gap={4}>
        <LinkButton href="/fills/new">Record a fill</LinkButton>
        <LinkButton href="/intents">Plans</LinkButton>
        <LinkButton href="/import">Import</LinkButton>
      </Row>
      {dates.map(({ date, trades: ofDate }) => (
        <Section key={date} title={formatDate(`${date}T12:00:00.000Z`, { timeZone: 'UTC' })}>
          <List label={`Trades of ${date}`}>
            {ofDate.map((trade) => (
              <TradeRow
                key={trade.id}
                trade={trade}
                account={accounts.find((account) => account.id === trade.accountId)}
                book={book}
                times={times}
                current={trade.id === openId}
              />
            ))}
          </List>
        </Section>
      ))}
    </Stack>
  );
}
