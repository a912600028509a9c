import type { Account } from '@mast/shared/types';
import { useCallback } from 'react';
import { serverNow, useRows } from '../../data/index.ts';
import { type AccountFigures, accountFigures, type FigureWindow } from './account-figures.ts';
import { useInstruments } from './use-instruments.ts';
import { useZone } from './use-zone.ts';

export type FiguresOf = (account: Account, windows: readonly FigureWindow[]) => AccountFigures;

/** Equity and results of a window, from the rows on this device. */
export function useFigures(): FiguresOf {
  const snapshots = useRows('account_snapshot');
  const flows = useRows('cash_flow');
  const rates = useRows('exchange_rate');
  const trades = useRows('trade');
  const days = useRows('day_aggregate');
  const intents = useRows('intent', { status: 'decided' });
  const mainZone = useZone();
  const book = useInstruments();
  return useCallback(
    (account, windows) =>
      accountFigures(
        account,
        { snapshots, flows, rates, trades, days, intents, mainZone, instrument: book.get },
        windows,
        serverNow(),
      ),
    [snapshots, flows, rates, trades, days, intents, mainZone, book],
  );
}
