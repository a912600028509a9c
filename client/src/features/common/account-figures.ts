import { buildFacts } from '@mast/shared/facts';
import { formatInstant, parseInstant } from '@mast/shared/time';
import type {
  Account,
  AccountSnapshot,
  Facts,
  Instrument,
  Intent,
  Trade,
} from '@mast/shared/types';

export type Realised = Facts['history']['windows'][string];

export interface AccountFigures {
  /** By closed results; null where no balance was ever declared. */
  equity: string | null;
  /** What the window holds so far. */
  realised: Realised;
}

export interface FigureRows {
  snapshots: readonly AccountSnapshot[];
  trades: readonly Trade[];
  intents: readonly Intent[];
  mainZone: string;
  instrument: (id: string) => Instrument | undefined;
}

export type FigureWindow = Parameters<typeof buildFacts>[1][number];

/** The same facts that the gate sees, so that no screen shows a second figure for the same thing. */
export function accountFigures(
  account: Account,
  rows: FigureRows,
  window: FigureWindow,
  nowMs: number,
): AccountFigures {
  const asOf = parseInstant(formatInstant(Math.floor(nowMs))) ?? 0;
  const facts = buildFacts(
    {
      mainZone: rows.mainZone,
      account,
      snapshots: rows.snapshots
        .filter((one) => one.accountId === account.id)
        .sort((a, b) => (a.asOf < b.asOf ? -1 : 1)),
      instrument: null,
      instrumentOf: rows.instrument,
      trades: rows.trades,
      intents: rows.intents,
      posts: [],
      cooldowns: [],
      chainId: null,
      historyComplete: true,
      lastSyncAt: null,
    },
    [window],
    asOf,
  );
  const [realised] = Object.values(facts.history.windows);
  return { equity: facts.account.equity?.latest ?? null, realised: realised as Realised };
}
