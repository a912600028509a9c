import { EmptyState, LinkButton, List, ListRow } from '../../ui/index.ts';
import { priceText, sizeText } from '../common/instrument-text.ts';
import { FILL_WORDS } from '../common/side-words.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useTimes } from '../common/use-times.ts';
import { useDeletedFills } from './use-deleted-fills.ts';

/** What I took out of my trades; each can come back. */
export function DeletedFills() {
  const fills = useDeletedFills();
  const book = useInstruments();
  const { when } = useTimes();
  if (fills.length === 0) {
    return (
      <EmptyState action={<LinkButton href="/trades">The journal</LinkButton>}>
        A fill that I delete stands here and can come back.
      </EmptyState>
    );
  }
  return (
    <List label="Deleted fills">
      {fills.map((fill) => {
        const instrument = book.get(fill.instrumentId);
        return (
          <ListRow
            key={fill.id}
            href={`/fills/${fill.id}`}
            title={`${FILL_WORDS[fill.side]} ${sizeText(fill.size, instrument)} at ${priceText(fill.price, instrument)}`}
            detail={`of ${when(fill.filledAt)} · deleted ${when(fill.deletedAt as string)}`}
          />
        );
      })}
    </List>
  );
}
