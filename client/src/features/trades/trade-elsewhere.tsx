import { fillOfName } from '@mast/shared/trades';
import { lazy, Suspense } from 'react';
import { Redirect } from 'wouter';
import { useRow, useRows } from '../../data/index.ts';
import { EmptyState, LinkButton } from '../../ui/index.ts';

const OlderTrade = lazy(() => import('../history/older-trade.tsx'));

/** No row has this id: it asks for nothing. */
const NONE = '-';

/** An address of a trade that is not there: folded into another one, taken apart, of long ago, or not here yet. */
export function TradeElsewhere({ id }: { id: string }) {
  const fill = useRow('fill', fillOfName(id));
  const trades = useRows('trade', {
    accountId: fill?.accountId ?? NONE,
    instrumentId: fill?.instrumentId ?? NONE,
  });
  const now = trades.find(({ legs }) => legs.some(({ fillId }) => fillId === fill?.id));
  if (now !== undefined) return <Redirect to={`/trades/${now.id}`} replace />;
  if (fill !== undefined && fill.deletedAt !== null) {
    return (
      <EmptyState action={<LinkButton href={`/fills/${fill.id}`}>The deleted fill</LinkButton>}>
        This trade is no more: the fill that it began with was deleted.
      </EmptyState>
    );
  }
  const none = (
    <EmptyState action={<LinkButton href="/trades">The journal</LinkButton>}>
      This trade is not on this device. If another one recorded it, it comes with the next sync.
    </EmptyState>
  );
  return (
    <Suspense fallback={null}>
      <OlderTrade id={id} none={none} />
    </Suspense>
  );
}
