import { List, NearView, Section } from '../../ui/index.ts';
import { useTimes } from '../common/use-times.ts';
import { HitRow } from '../history/hit-row.tsx';
import type { RiverFilters } from './river-filters.ts';
import { useOlder } from './use-older.ts';
import type { RiverData } from './use-river-data.ts';

/** Rows that are drawn together, and px of one where none of them was drawn yet. */
const BLOCK = 10;
const ROW = 65;

/** What this device keeps of long ago, page after page as its end comes near. */
export default function OlderRows({ filters, data }: { filters: RiverFilters; data: RiverData }) {
  const times = useTimes();
  const { hits, isMore, endRef } = useOlder(filters, data);
  const { accounts, book } = data;
  const blocks = Array.from({ length: Math.ceil(hits.length / BLOCK) }, (_, at) =>
    hits.slice(at * BLOCK, (at + 1) * BLOCK),
  );
  return (
    <>
      {blocks.length > 0 && (
        <Section title="Older">
          {blocks.map((block, at) => (
            <NearView key={block[0]?.row.id} estimate={block.length * ROW} isFirst={at === 0}>
              {() => (
                <List label={`Older, part ${at + 1}`}>
                  {block.map((hit) => (
                    <HitRow
                      key={hit.row.id}
                      hit={hit}
                      accounts={accounts}
                      book={book}
                      times={times}
                    />
                  ))}
                </List>
              )}
            </NearView>
          ))}
        </Section>
      )}
      {isMore && <div key={hits.length} ref={endRef} />}
    </>
  );
}
