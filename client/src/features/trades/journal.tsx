import { useMemo } from 'react';
import { useRows } from '../../data/index.ts';
import { EmptyState, formatDate, LinkButton, List, Row, Section, Stack } from '../../ui/index.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useRiver } from '../common/use-river.ts';
import { useTimes } from '../common/use-times.ts';
import { byTradingDate, newestFirst } from './by-trading-date.ts';
import { TradeRow } from './trade-row.tsx';

/** A river of trades by trading date. */
export function Journal({ openId }: { openId: string | undefined }) {
  const trades = useRows('trade');
  const accounts = useAccounts();
  const book = useInstruments();
  const times = useTimes();
  const { shown, endRef } = useRiver();
  const newest = useMemo(() => newestFirst(trades), [trades]);
  const byId = useMemo(() => new Map(accounts.map((one) => [one.id, one])), [accounts]);
  const dates = useMemo(
    () => byTradingDate(newest.slice(0, shown), (id) => byId.get(id)),
    [newest, shown, byId],
  );
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
                account={byId.get(trade.accountId)}
                book={book}
                times={times}
                current={trade.id === openId}
              />
            ))}
          </List>
        </Section>
      ))}
      {shown < newest.length && <div key={shown} ref={endRef} />}
    </Stack>
  );
}
