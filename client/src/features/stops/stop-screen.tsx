import { useSearchParams } from 'wouter';
import { useRow } from '../../data/index.ts';
import { EmptyState, LinkButton } from '../../ui/index.ts';
import { useZone } from '../common/use-zone.ts';
import { StopEntry } from './stop-entry.tsx';
import { startOf, startOfCorrection } from './stop-form.ts';

/** The stop of one trade; `?correct=` is a recorded move of it that was wrong. */
export default function StopScreen({ id }: { id?: string | undefined }) {
  const [search] = useSearchParams();
  const moveId = search.get('correct');
  const trade = useRow('trade', id);
  const replaces = useRow('stop_move', moveId ?? undefined);
  const zone = useZone();
  if (trade === undefined || (moveId !== null && replaces === undefined)) {
    return (
      <EmptyState action={<LinkButton href="/trades">The journal</LinkButton>}>
        This trade is not on this device. If another one recorded it, it comes with the next sync.
      </EmptyState>
    );
  }
  if (trade.status === 'closed' && replaces === undefined) {
    return (
      <EmptyState action={<LinkButton href={`/trades/${trade.id}`}>Open the trade</LinkButton>}>
        This position is closed, so its stop stands where it was.
      </EmptyState>
    );
  }
  return (
    <StopEntry
      key={`${trade.id} ${moveId}`}
      draftKey={`stop:${trade.id}${moveId === null ? '' : `:${moveId}`}`}
      trade={trade}
      replaces={replaces}
      start={replaces ? startOfCorrection(replaces, zone) : startOf(trade)}
    />
  );
}
