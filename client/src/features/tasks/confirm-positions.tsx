import { useState } from 'react';
import { serverNow, useRows, write } from '../../data/index.ts';
import { Button, InlineStatus, LinkButton, List, ListRow, Row, Stack } from '../../ui/index.ts';
import { averageText, subjectText } from '../common/instrument-text.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useSave } from '../common/use-save.ts';
import classes from './tasks.module.css';

/** Each open position of an account: still open, or closed by a fill. One tap a position. */
export function ConfirmPositions({ accountId }: { accountId: string }) {
  const open = useRows('trade', { accountId, status: 'open', mode: 'live' });
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const { save, saving, failure } = useSave();
  const book = useInstruments();

  function confirm(tradeId: string) {
    const next = new Set([...seen, tradeId]);
    setSeen(next);
    if (!open.every(({ id }) => next.has(id))) return;
    const at = new Date(serverNow()).toISOString();
    void save(() => write('confirmPositions', { accountId, at }));
  }

  if (open.length === 0) return <p className={classes.quiet}>No position is open.</p>;
  return (
    <Stack gap={2}>
      <List label="Open positions">
        {open.map((trade) => (
          <ListRow
            key={trade.id}
            title={subjectText(book.symbol(trade.instrumentId), trade.side, trade.openSize)}
            detail={`entry ${averageText(trade.averageEntry, book.get(trade.instrumentId))}`}
          >
            <Row gap={4}>
              <Button onPress={() => confirm(trade.id)} disabled={saving || seen.has(trade.id)}>
                {seen.has(trade.id) ? 'Seen' : 'Still open'}
              </Button>
              <LinkButton href={`/fills/new?close=${encodeURIComponent(trade.id)}`}>
                Closed: record its fill
              </LinkButton>
            </Row>
          </ListRow>
        ))}
      </List>
      <InlineStatus tone="attention">{failure}</InlineStatus>
    </Stack>
  );
}
