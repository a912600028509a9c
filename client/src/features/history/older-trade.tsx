import type { JournalEntry } from '@mast/shared/types';
import { type ReactNode, useEffect, useState } from 'react';
import { olderEntriesOf } from '../../data/history/index.ts';
import { useRow } from '../../data/index.ts';
import { LinkButton, Stack } from '../../ui/index.ts';
import { useTimes } from '../common/use-times.ts';
import { TradeSummary } from '../trades/trade-summary.tsx';
import classes from './history.module.css';
import { OlderNote } from './older-note.tsx';
import { OlderWords } from './older-words.tsx';
import { useOlderRow } from './use-older-row.ts';

export interface OlderTradeProps {
  id: string;
  /** Where this device holds no such trade. */
  none: ReactNode;
}

/** A trade of long ago: its figures, its plan, and my words about it. */
export default function OlderTrade({ id, none }: OlderTradeProps) {
  const trade = useOlderRow('trade', id);
  const account = useRow('account', trade?.accountId);
  const { when } = useTimes();
  if (trade === undefined) return null;
  if (trade === null) return none;
  return (
    <Stack gap={6}>
      <OlderNote />
      <TradeSummary trade={trade} account={account} />
      <p className={classes.quiet}>
        {[trade.openedAt, trade.closedAt]
          .flatMap((at) => (at === null ? [] : when(at)))
          .join(' – ')}
      </p>
      {trade.intentId !== null && (
        <LinkButton href={`/intents/${trade.intentId}`}>The plan before it</LinkButton>
      )}
      <Words tradeId={id} />
    </Stack>
  );
}

function Words({ tradeId }: { tradeId: string }) {
  const [entries, setEntries] = useState<readonly JournalEntry[]>([]);
  useEffect(() => {
    let isCurrent = true;
    olderEntriesOf(tradeId)
      .catch(() => [])
      .then((found) => {
        if (isCurrent) setEntries(found);
      });
    return () => {
      isCurrent = false;
    };
  }, [tradeId]);
  return entries.map((entry) => <OlderWords key={entry.id} entry={entry} />);
}
