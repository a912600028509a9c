import type { Trade } from '@mast/shared/types';
import { useEffect } from 'react';
import { useRows } from '../../data/index.ts';
import { InlineStatus, LinkButton, Stack } from '../../ui/index.ts';
import { useLeave } from '../common/use-leave.ts';

/** Stands until the fill is part of its trade, which is then opened. */
export function Recorded({ fillId }: { fillId: string }) {
  const trades = useRows('trade');
  const leave = useLeave();
  const trade = openedLast(trades.filter(({ legs }) => legs.some((leg) => leg.fillId === fillId)));
  useEffect(() => {
    if (trade !== undefined) leave(`/trades/${trade.id}`);
  }, [trade, leave]);
  return (
    <Stack gap={3}>
      <InlineStatus tone="done">Saved on this device</InlineStatus>
      <LinkButton href="/trades">The journal</LinkButton>
    </Stack>
  );
}

/** A fill that turns a position round ends one trade and opens the next, which goes on. */
const openedLast = (trades: readonly Trade[]): Trade | undefined =>
  trades.reduce<Trade | undefined>(
    (last, trade) => (last === undefined || trade.openedAt >= last.openedAt ? trade : last),
    undefined,
  );
