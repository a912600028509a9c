import type {
  Account,
  AccountSnapshot,
  CalendarEvent,
  CashFlow,
  Cooldown,
  DayAggregate,
  ExchangeRate,
  Fill,
  FrictionTask,
  InstrumentSpec,
  Intent,
  JournalEntry,
  Mode,
  Override,
  PaperQuarantine,
  Plan,
  Side,
  Trade,
  TradeScore,
} from '../generated/types.ts';
import type { WindowSpec } from '../time/index.ts';

/** The plan that is decided, by which its chain is found. */
export interface PlanInHand {
  readonly instrumentId: string;
  readonly mode: Mode;
  readonly side: Side | null;
  readonly plan: Plan;
}

/** A person's rows beside trades and posts; more than is needed does no harm. */
export interface FactRows {
  readonly mainZone: string;
  /** Since when the person keeps the journal. */
  readonly startedAt: string | null;
  readonly account: Account;
  /** Of all accounts of the person. */
  readonly snapshots: readonly AccountSnapshot[];
  /** Of all accounts; those that were taken back do no harm. */
  readonly flows: readonly CashFlow[];
  readonly rates: readonly ExchangeRate[];
  readonly instrument: InstrumentSpec | null;
  readonly instrumentOf: (instrumentId: string) => InstrumentSpec | undefined;
  /** Of all accounts; those whose chain ended long ago matter no more. */
  readonly intents: readonly Intent[];
  /** Of an index account, whose fills are its actions; others need none. */
  readonly fills: readonly Fill[];
  /** Notes that review a period. */
  readonly reviews: readonly JournalEntry[];
  readonly cooldowns: readonly Cooldown[];
  readonly quarantines: readonly PaperQuarantine[];
  /** Of closed trades; one that is not there is one that is not scored. */
  readonly scores: readonly TradeScore[];
  readonly tasks: readonly FrictionTask[];
  /** That may be in force. */
  readonly overrides: readonly Override[];
  readonly events: readonly CalendarEvent[];
  /** Null where no plan is in hand, as for figures on a screen. */
  readonly plan: PlanInHand | null;
  /** By which overrides know the plan. */
  readonly planKey: string | null;
  readonly historyComplete: boolean;
  readonly lastSyncAt: string | null;
}

export interface FactSources extends FactRows {
  /** Trades of all accounts of the person. */
  readonly trades: readonly Trade[];
  readonly posts: readonly JournalEntry[];
  /** Where trades from before the longest lookback may be missing. */
  readonly days?: readonly DayAggregate[];
}

/** What the rules look at beside what all facts hold. */
export interface FactNeeds {
  readonly windows: readonly WindowSpec[];
  /** Days of lookback of drawdowns. */
  readonly lookbacks: readonly number[];
}

/** An account's rows alone, for its figures. */
export const rowsOfAccount = (
  account: Account,
  rows: Pick<FactRows, 'mainZone' | 'snapshots' | 'flows' | 'rates' | 'intents' | 'instrumentOf'>,
): FactRows => ({
  ...rows,
  account,
  startedAt: null,
  instrument: null,
  fills: [],
  reviews: [],
  cooldowns: [],
  quarantines: [],
  scores: [],
  tasks: [],
  overrides: [],
  events: [],
  plan: null,
  planKey: null,
  historyComplete: true,
  lastSyncAt: null,
});
