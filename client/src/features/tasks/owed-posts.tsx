import { useRows } from '../../data/index.ts';
import { List, ListRow } from '../../ui/index.ts';
import { subjectText } from '../common/instrument-text.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useTimes } from '../common/use-times.ts';
import classes from './tasks.module.css';

/** The trades of a debt that still have no words, each a tap away from them. */
export function OwedPosts({ tradeIds }: { tradeIds: readonly string[] }) {
  const posts = useRows('journal_entry', { kind: 'post' });
  const trades = useRows('trade', { status: 'closed' });
  const book = useInstruments();
  const { when } = useTimes();
  const written = new Set(posts.map(({ tradeId }) => tradeId));
  const owed = trades.filter(({ id }) => tradeIds.includes(id) && !written.has(id));
  if (owed.length === 0) return <p className={classes.quiet}>All of them have their words.</p>;
  return (
    <List label="Trades without words">
      {owed.map((trade) => (
        <ListRow
          key={trade.id}
          href={`/trades/${trade.id}`}
          title={subjectText(book.symbol(trade.instrumentId), trade.side, trade.maxSize)}
          detail={`closed ${when(trade.lastFillAt)} · write the post entry`}
        />
      ))}
    </List>
  );
}
