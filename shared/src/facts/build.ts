import { toText } from '../decimal/index.ts';
import type {
  Account,
  AccountSnapshot,
  Cooldown,
  Facts,
  InstrumentSpec,
  Intent,
  JournalEntry,
  Trade,
} from '../generated/types.ts';
import { formatInstant, type Instant, tradingDay, type WindowSpec } from '../time/index.ts';
import { resultOf } from '../trades/index.ts';
import { averageOpenEntry, type TradeAsOf, tradeAsOf } from './as-of.ts';
import { equityAt } from './equity.ts';
import { openRiskOf } from './open-risk.ts';
import { windowsOf } from './windows.ts';

/** The person's rows from which facts are built; more than is needed does no harm. */
export interface FactSources {
  readonly mainZone: string;
  readonly account: Account;
  readonly snapshots: readonly AccountSnapshot[];
  readonly instrument: InstrumentSpec | null;
  readonly instrumentOf: (instrumentId: string) => InstrumentSpec | undefined;
  /** Trades of all accounts of the person. */
  readonly trades: readonly Trade[];
  readonly intents: readonly Intent[];
  readonly posts: readonly JournalEntry[];
  readonly cooldowns: readonly Cooldown[];
  /** The chain that is being decided: its own accepted intent holds no slot against itself. */
  readonly chainId: string | null;
  readonly historyComplete: boolean;
  readonly lastSyncAt: string | null;
}

/** A decision's snapshot of its facts stays bounded however long the history is. */
const MOST_CLOSES = 60;
const MOST_COOLDOWNS = 60;

const byClose = (a: TradeAsOf, b: TradeAsOf): number =>
  a.trade.lastFillAt < b.trade.lastFillAt
    ? -1
    : a.trade.lastFillAt > b.trade.lastFillAt
      ? 1
      : a.trade.id < b.trade.id
        ? -1
        : 1;

/** Everything that the rules may look at, as of one instant, from the rows known now. */
export function buildFacts(
  sources: FactSources,
  windows: readonly WindowSpec[],
  asOf: Instant,
): Facts {
  const asOfText = formatInstant(asOf);
  const views = sources.trades
    .map((trade) => tradeAsOf(trade, asOfText))
    .filter((view): view is TradeAsOf => view !== undefined);
  const live = views.filter((view) => view.trade.mode === 'live');
  const own = live.filter((view) => view.trade.accountId === sources.account.id);
  return {
    person: { mainZone: sources.mainZone },
    account: {
      id: sources.account.id,
      currency: sources.account.currency,
      day: sources.account.day,
      equity: equityFact(sources, own, asOf),
    },
    instrument: sources.instrument,
    fx: rateFact(sources),
    history: {
      windows: windowsOf(
        windows,
        {
          account: sources.account,
          snapshots: sources.snapshots,
          trades: own,
          awaiting: awaitingFills(sources, asOfText),
        },
        asOf,
      ),
      closes: closes(live, sources),
      paper: paperTrades(views, sources),
      complete: sources.historyComplete,
    },
    positions: { open: openPositions(live, sources) },
    cooldowns: cooldownFacts(sources.cooldowns, asOfText),
    sync: { lastSyncAt: sources.lastSyncAt },
  };
}

function equityFact(
  sources: FactSources,
  own: readonly TradeAsOf[],
  asOf: Instant,
): Facts['account']['equity'] {
  const trades = own.map((view) => ({ ...view.trade, legs: view.legs }));
  const latest = equityAt(sources.snapshots, trades, formatInstant(asOf + 1));
  const start = formatInstant(tradingDay(sources.account.day, asOf).start);
  const dayStart = equityAt(sources.snapshots, trades, start);
  const declaredAt = sources.snapshots
    .map((snapshot) => snapshot.asOf)
    .sort()
    .at(-1);
  if (latest === null || dayStart === null || declaredAt === undefined) return null;
  return { latest: toText(latest), dayStart: toText(dayStart), declaredAt };
}

/** Only a quote in the account's own currency has a rate that needs no one to type it. */
const rateFact = (sources: FactSources): Facts['fx'] =>
  sources.instrument?.quote === sources.account.currency
    ? { rate: '1', operation: 'multiply' }
    : null;

const awaitingFills = (sources: FactSources, asOf: string): Intent[] =>
  sources.intents.filter(
    (intent) =>
      intent.accountId === sources.account.id &&
      intent.chainId !== sources.chainId &&
      intent.mode === 'live' &&
      intent.effect === 'increase' &&
      intent.status === 'decided' &&
      intent.gateResult === 'GO' &&
      intent.correctedTime <= asOf &&
      intent.expiresAt > asOf,
  );

function closes(live: readonly TradeAsOf[], sources: FactSources): Facts['history']['closes'] {
  const equity = sources.snapshots.at(-1)?.balance ?? null;
  return live
    .filter((view) => view.isClosed)
    .sort(byClose)
    .slice(-MOST_CLOSES)
    .map(({ trade }) => ({
      tradeId: trade.id,
      accountId: trade.accountId,
      instrumentId: trade.instrumentId,
      openedAt: trade.openedAt,
      closedAt: trade.lastFillAt,
      net: trade.netPnl,
      r: trade.r,
      result: resultOf(trade, equity),
      clean: null,
    }));
}

function paperTrades(views: readonly TradeAsOf[], sources: FactSources): Facts['history']['paper'] {
  const posted = new Set(sources.posts.map((post) => post.tradeId));
  return views
    .filter((view) => view.trade.mode === 'paper' && view.isClosed)
    .sort(byClose)
    .slice(-MOST_CLOSES)
    .map(({ trade }) => ({
      tradeId: trade.id,
      openedAt: trade.openedAt,
      closedAt: trade.lastFillAt,
      post: posted.has(trade.id),
      adherence: null,
    }));
}

const openPositions = (
  live: readonly TradeAsOf[],
  sources: FactSources,
): Facts['positions']['open'] =>
  live
    .filter((view) => !view.isClosed)
    .map((view) => {
      const spec = sources.instrumentOf(view.trade.instrumentId);
      return {
        tradeId: view.trade.id,
        accountId: view.trade.accountId,
        instrumentId: view.trade.instrumentId,
        side: view.trade.side,
        size: toText(view.openSize),
        averageEntry: toText(averageOpenEntry(view)),
        stop: view.trade.stop,
        openRisk: spec?.quote === sources.account.currency ? openRiskOf(view, spec, '1') : null,
      };
    });

const cooldownFacts = (cooldowns: readonly Cooldown[], asOf: string): Facts['cooldowns'] =>
  cooldowns
    .filter((row) => row.startsAt <= asOf)
    .sort((a, b) =>
      a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : a.id < b.id ? -1 : 1,
    )
    .slice(-MOST_COOLDOWNS)
    .map((row) => ({
      id: row.id,
      trigger: row.trigger,
      class: row.class,
      scope: row.scope,
      accountId: row.accountId,
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      counted: row.counted && !row.voidedForEscalation,
      enforced: row.state === 'enforced',
      openTasks: [],
    }));
