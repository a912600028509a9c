import type { Attachment } from '@mast/shared/types';
import { type ReactNode, useMemo } from 'react';
import { serverNow, useRows } from '../../data/index.ts';
import { formatDay, List, NearView, Section } from '../../ui/index.ts';
import { useTimes } from '../common/use-times.ts';
import { useZone } from '../common/use-zone.ts';
import { IntentRow } from '../intents/intent-row.tsx';
import { TradeRow } from '../trades/trade-row.tsx';
import { EntryRow } from './entry-row.tsx';
import classes from './journal.module.css';
import { Thumbs } from './pictures/thumbs.tsx';
import { inBlocks, type RiverBlock, type RiverDate, type RiverItem } from './river-items.ts';
import { ScoreRing } from './score-ring.tsx';
import type { RiverData } from './use-river-data.ts';

const NONE: readonly Attachment[] = [];
/** Rows that are drawn together. */
const BLOCK = 24;
/** px of a row and of a heading, where nothing of it was drawn yet. */
const ROW = 65;
const HEADING = 60;
/** Blocks of the first paint: some screens of a phone. */
const FIRST = 4;

/** Pictures by the entry that they belong to. */
function usePicturesByEntry(): ReadonlyMap<string, readonly Attachment[]> {
  const rows = useRows('attachment');
  return useMemo(() => {
    const byEntry = new Map<string, Attachment[]>();
    for (const row of rows) {
      const own = byEntry.get(row.entryId);
      if (own === undefined) byEntry.set(row.entryId, [row]);
      else own.push(row);
    }
    return byEntry;
  }, [rows]);
}

export interface DatesProps {
  dates: readonly RiverDate[];
  data: RiverData;
  openId: string | undefined;
}

/** Trading dates with their rows; of thousands those near the screen are there. */
export function Dates({ dates, data, openId }: DatesProps) {
  const pictures = usePicturesByEntry();
  const blocks = useMemo(() => inBlocks(dates, BLOCK), [dates]);
  const rows = ({ date, items }: RiverBlock) =>
    items.map((item) => (
      <Line
        key={item.row.id}
        item={item}
        date={date}
        data={data}
        pictures={pictures}
        isCurrent={item.row.id === openId}
      />
    ));
  return (
    <div>
      {blocks.map((block, at) => (
        <NearView
          key={`${block.date} ${block.items[0]?.row.id}`}
          estimate={block.items.length * ROW + (block.isFirst ? HEADING : 0)}
          isFirst={at < FIRST}
        >
          {() => <Block block={block}>{rows(block)}</Block>}
        </NearView>
      ))}
    </div>
  );
}

function Block({ block, children }: { block: RiverBlock; children: ReactNode }) {
  const list = <List label={`Entries of ${block.date}`}>{children}</List>;
  const zone = useZone();
  if (!block.isFirst) return list;
  return (
    <div className={classes.date}>
      <Section title={formatDay(block.date, serverNow(), { timeZone: zone })}>{list}</Section>
    </div>
  );
}

interface LineProps {
  item: RiverItem;
  /** The date that it stands under, `YYYY-MM-DD`. */
  date: string;
  data: RiverData;
  pictures: ReadonlyMap<string, readonly Attachment[]>;
  isCurrent: boolean;
}

function Line({ item, date, data, pictures, isCurrent }: LineProps) {
  const times = useTimes(date);
  const shared = { times, current: isCurrent };
  if (item.kind === 'plan') return <IntentRow intent={item.row} book={data.book} {...shared} />;
  if (item.kind === 'entry') {
    return <EntryRow entry={item.row} pictures={pictures.get(item.row.id) ?? NONE} {...shared} />;
  }
  const own = pictures.get(item.post?.id ?? '') ?? NONE;
  return (
    <TradeRow
      trade={item.row}
      account={data.known.account(item.row.accountId)}
      book={data.book}
      leading={<ScoreRing score={data.scores.get(item.row.id) ?? null} />}
      {...shared}
    >
      {own.length > 0 && (
        <div className={classes.below}>
          <Thumbs of={own} />
        </div>
      )}
    </TradeRow>
  );
}
