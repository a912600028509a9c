import type { Trade } from '@mast/shared/types';
import { useRows } from '../../data/index.ts';
import { formatNumber, LinkButton, List, ListRow, Row, Section } from '../../ui/index.ts';
import { SIDE_WORDS } from '../common/side-words.ts';
import { sizeText } from '../common/size-text.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { Quiet } from './quiet.tsx';
import classes from './today.module.css';

export function WhatIHold() {
  const open = useRows('trade', { status: 'open' });
  const newest = [...open].sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  return (
    <Section title="What I hold" aside={<LinkButton href="/fills/new">Record a fill</LinkButton>}>
      {open.length === 0 ? (
        <Quiet>No open trade.</Quiet>
      ) : (
        <List label="What I hold">
          {newest.map((trade) => (
            <Held key={trade.id} trade={trade} />
          ))}
        </List>
      )}
    </Section>
  );
}

function Held({ trade }: { trade: Trade }) {
  const book = useInstruments();
  const size = sizeText(trade.openSize, book.get(trade.instrumentId));
  const stop = trade.stop === null ? 'no stop recorded' : `stop ${formatNumber(trade.stop)}`;
  const paper = trade.mode === 'paper' ? 'paper · ' : '';
  return (
    <ListRow
      href={`/trades/${trade.id}`}
      title={`${book.symbol(trade.instrumentId)} ${SIDE_WORDS[trade.side].toLowerCase()} ${size}`}
      detail={`${paper}entry ${formatNumber(trade.averageEntry, { max: 6 })} · ${stop}`}
    >
      <div className={classes.acts}>
        <Row gap={4}>
          <LinkButton href={`/fills/new?close=${encodeURIComponent(trade.id)}`}>
            Close position
          </LinkButton>
          <LinkButton href={`/fills/new?add=${encodeURIComponent(trade.id)}`}>
            Record a fill of it
          </LinkButton>
        </Row>
      </div>
    </ListRow>
  );
}
