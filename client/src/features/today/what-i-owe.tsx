import type { ReactNode } from 'react';
import { serverNow, useRows } from '../../data/index.ts';
import { LinkButton, List, ListRow, Section } from '../../ui/index.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useTimes } from '../common/use-times.ts';
import { TradeRow } from '../trades/trade-row.tsx';
import { owedPosts } from './owed.ts';
import { Quiet } from './quiet.tsx';

const SHOWN = 4;

/** @param aside how fresh the screen is, on the first line so that nothing moves when it goes */
export function WhatIOwe({ aside }: { aside: ReactNode }) {
  const closed = useRows('trade', { status: 'closed' });
  const posts = useRows('journal_entry', { kind: 'post' });
  const rejections = useRows('rejection');
  const accounts = useAccounts();
  const book = useInstruments();
  const times = useTimes();
  const owed = owedPosts(closed, posts, serverNow());
  const accountOf = (id: string) => accounts.find((account) => account.id === id);
  return (
    <Section title="What I owe" aside={aside}>
      {owed.length === 0 && rejections.length === 0 ? (
        <Quiet>Nothing. Every closed trade has its words.</Quiet>
      ) : (
        <List label="What I owe">
          {rejections.map((rejection) => (
            <ListRow
              key={rejection.id}
              href={`/rejections/${rejection.id}`}
              title="A write that the server refused"
              detail={`correct or discard it · ${times.when(rejection.createdAt)}`}
            />
          ))}
          {owed.slice(0, SHOWN).map((trade) => (
            <TradeRow
              key={trade.id}
              trade={trade}
              account={accountOf(trade.accountId)}
              book={book}
              times={times}
              note="write the post entry"
            />
          ))}
        </List>
      )}
      {owed.length > SHOWN && (
        <LinkButton href="/trades">{owed.length - SHOWN} more in the journal</LinkButton>
      )}
    </Section>
  );
}
