import type { Attachment } from '@mast/shared/types';
import { memo, useMemo } from 'react';
import { serverNow, useRows } from '../../data/index.ts';
import { formatDay, List, NearView, Section } from '../../ui/index.ts';
import { type Times, useTimes } from '../common/use-times.ts';
import { IntentRow } from '../intents/intent-row.tsx';
import { TradeRow } from '../trades/trade-row.tsx';
import { EntryRow } from './entry-row.tsx';
import classes from './journal.module.css';
import { Thumbs } from './pictures/thumbs.tsx';
import { inBlocks, type RiverDate, type RiverItem } from './river-items.ts';
import { ScoreRing } from './score-ring.tsx';
import type { RiverData } from './use-river-data.ts';

const NONE: readonly Attachment[] = [];
/** Rows that are drawn together: more of them would hold up a frame of a slow phone. */
const BLOCK = 10;
/** px of a row and of a heading, where nothing of it was drawn yet. */
const ROW = 65;
const HEADING = 60;
/** Blocks that are drawn at once, a screen; more of them would hold up the key that they are an answer to. */
const FIRST = 2;

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

/**
 * Trading dates with their rows; of thousands those near the screen are there: the dates near it, and of each
 * of them the rows near it. None is drawn again at a key.
 */
export const Dates = memo(function Dates({ dates, ...known }: DatesProps) {
  const pictures = usePicturesByEntry();
  let drawn = 0;
  return (
    <div>
      {dates.map((one) => {
        const first = Math.max(0, FIRST - drawn);
        drawn += Math.ceil(one.items.length / BLOCK);
        return (
          <NearView key={one.date} estimate={one.items.length * ROW + HEADING} isFirst={first > 0}>
            {() => <OneDate of={one} first={first} pictures={pictures} {...known} />}
          </NearView>
        );
      })}
    </div>
  );
});

interface OneDateProps extends Omit<DatesProps, 'dates'> {
  of: RiverDate;
  /** So many blocks of the first paint. */
  first: number;
  pictures: ReadonlyMap<string, readonly Attachment[]>;
}

function OneDate({ of: { date, items }, first, openId, ...known }: OneDateProps) {
  const times = useTimes(date);
  const blocks = useMemo(() => inBlocks(items, BLOCK), [items]);
  return (
    <div className={classes.date}>
      <Section title={formatDay(date, serverNow(), { timeZone: times.zone })}>
        {blocks.map((block, at) => (
          <NearView key={block[0]?.row.id} estimate={block.length * ROW} isFirst={at < first}>
            {() => (
              <List label={`Entries of ${date}`}>
                {block.map((item) => (
                  <Line
                    key={item.row.id}
                    item={item}
                    times={times}
                    isCurrent={item.row.id === openId}
                    {...known}
                  />
                ))}
              </List>
            )}
          </NearView>
        ))}
      </Section>
    </div>
  );
}

interface LineProps extends Pick<OneDateProps, 'data' | 'pictures'> {
  item: RiverItem;
  /** As they are told under the line's date. */
  times: Times;
  isCurrent: boolean;
}

function Line({ item, data, pictures, times, isCurrent }: LineProps) {
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
