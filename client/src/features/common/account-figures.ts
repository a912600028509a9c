import { add, decimal, toText, ZERO } from '@mast/shared/decimal';
import { depositedSince, FactIndex, factsFrom, flowsOf, rowsOfAccount } from '@mast/shared/facts';
import { specOf } from '@mast/shared/instruments';
import { formatInstant, parseInstant, tradingDay, type WindowSpec } from '@mast/shared/time';
import type {
  Account,
  AccountSnapshot,
  CashFlow,
  DayAggregate,
  ExchangeRate,
  Facts,
  Instrument,
  Intent,
  Trade,
} from '@mast/shared/types';

export type Realised = Facts['history']['windows'][string];

export interface AccountFigures {
  /** By closed results; null where no balance was ever declared. */
  equity: string | null;
  /** Of it paid in since the day began, which counts in no limit before the next one. */
  freshDeposits: string;
  /** What the first window holds so far. */
  realised: Realised;
  /** The facts that they come from. */
  facts: Facts;
}

export interface FigureRows {
  snapshots: readonly AccountSnapshot[];
  flows: readonly CashFlow[];
  rates: readonly ExchangeRate[];
  trades: readonly Trade[];
  days: readonly DayAggregate[];
  intents: readonly Intent[];
  mainZone: string;
  instrument: (id: string) => Instrument | undefined;
}

export type FigureWindow = WindowSpec;

let kept: Pick<FigureRows, 'trades' | 'days'> & { readonly index: FactIndex } = {
  trades: [],
  days: [],
  index: new FactIndex(),
};

/** Every figure of every screen is of the same rows until one of them changes. */
function indexOf(trades: FigureRows['trades'], days: FigureRows['days']): FactIndex {
  if (kept.trades !== trades || kept.days !== days) {
    kept = { trades, days, index: new FactIndex(trades, [], days) };
  }
  return kept.index;
}

/** The same facts that the gate sees, so that no screen shows a second figure for the same thing. */
export function accountFigures(
  account: Account,
  rows: FigureRows,
  windows: readonly FigureWindow[],
  nowMs: number,
): AccountFigures {
  const asOf = parseInstant(formatInstant(Math.floor(nowMs))) ?? 0;
  const instrumentOf = (id: string) => {
    const instrument = rows.instrument(id);
    return instrument && specOf(instrument);
  };
  const own = rowsOfAccount(account, { ...rows, instrumentOf });
  const index = indexOf(rows.trades, rows.days);
  const facts = factsFrom(index, own, { windows, lookbacks: [] }, asOf);
  const [realised] = Object.values(facts.history.windows);
  const { equity } = facts.account;
  const day = formatInstant(tradingDay(account.day, asOf).start);
  const fresh =
    equity === null
      ? ZERO
      : depositedSince(
          flowsOf(account.id, rows.flows),
          equity.declaredAt,
          day,
          formatInstant(asOf),
        );
  return {
    equity: equity && toText(add(decimal(equity.latest), fresh)),
    freshDeposits: toText(fresh),
    realised: realised as Realised,
    facts,
  };
}
