import { type CountedStarts, countedStarts, holdsPlans } from '../cooldowns/index.ts';
import { type Decimal, decimal, subtract, sum } from '../decimal/index.ts';
import type { Facts } from '../generated/types.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import { parseInstrument } from './parse-instrument.ts';
import type { ParsedInstrument } from './types.ts';

type RawPosition = Facts['positions']['open'][number];
type RawWindow = Facts['history']['windows'][string];
type RawClose = Facts['history']['closes'][number];
type RawPaper = Facts['history']['paper'][number];
type RawCooldown = Facts['cooldowns'][number];

export interface GatePosition
  extends Omit<RawPosition, 'openRisk' | 'notional' | 'averageEntry' | 'openedAt'> {
  readonly openedAt: Instant;
  readonly averageEntry: Decimal;
  readonly openRisk: Decimal | null;
  readonly notional: Decimal | null;
}

export interface GateWindow {
  readonly net: Decimal;
  readonly r: Decimal;
  readonly startEquity: Decimal | null;
  readonly entries: number;
  readonly unscheduled: number;
}

export interface GateClose extends Omit<RawClose, 'openedAt' | 'closedAt' | 'r'> {
  readonly openedAt: Instant;
  readonly closedAt: Instant;
  readonly r: Decimal | null;
}

export interface GatePaper extends Omit<RawPaper, 'openedAt' | 'closedAt'> {
  readonly openedAt: Instant;
  readonly closedAt: Instant;
}

export interface GateCooldown
  extends Omit<RawCooldown, 'startsAt' | 'endsAt' | 'counted' | 'enforced'> {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly isCounted: boolean;
  readonly isEnforced: boolean;
}

/** Peak of the closed equity in a lookback, its drop since then, and the close of its lowest point. */
export interface GateDrawdown {
  readonly peak: Decimal;
  readonly drop: Decimal;
  readonly troughAt: Instant | null;
}

/** The facts with their decimals and instants parsed once, however often they are looked at. */
export interface GateFacts {
  readonly raw: Facts;
  readonly instrument: ParsedInstrument | null;
  readonly equity: {
    readonly latest: Decimal;
    readonly dayStart: Decimal;
    readonly declaredAt: Instant;
  } | null;
  readonly windows: Readonly<Record<string, GateWindow>>;
  /** By days of lookback. */
  readonly drawdowns: Readonly<Record<string, GateDrawdown>>;
  /** Of all accounts of the person, in the order of the closes. */
  readonly closes: readonly GateClose[];
  /** Those of the account. */
  readonly accountCloses: readonly GateClose[];
  /** The same by instrument. */
  readonly ownCloses: ReadonlyMap<string, readonly GateClose[]>;
  readonly paper: readonly GatePaper[];
  readonly cooldowns: readonly GateCooldown[];
  /** Those that new plans may wait for. */
  readonly holds: readonly GateCooldown[];
  readonly countedStarts: CountedStarts;
  /** When the trades closed that have no post entry yet. */
  readonly unposted: readonly Instant[];
  readonly pauses: readonly { readonly at: Instant; readonly rule: string }[];
  readonly paperPeriods: readonly { readonly since: Instant; readonly need: number }[];
  readonly checkedAt: Instant | null;
  readonly syncedAt: Instant | null;
  /** Open positions of the account. */
  readonly positions: readonly GatePosition[];
  /** Their sums, or null where one of them is not known. */
  readonly openRisk: Decimal | null;
  readonly openNotional: Decimal | null;
}

export const instantOf = (text: string): Instant => parseInstant(text) as Instant;

const orNull = (text: string | null): Decimal | null => (text === null ? null : decimal(text));
const instantOrNull = (text: string | null): Instant | null =>
  text === null ? null : instantOf(text);

/** The sum, or null where one of the parts is not known. */
export const sumIfKnown = (parts: readonly (Decimal | null)[]): Decimal | null =>
  parts.some((part) => part === null) ? null : sum(parts as readonly Decimal[]);

const readWindow = (window: RawWindow): GateWindow => ({
  net: decimal(window.net),
  r: decimal(window.r),
  startEquity: orNull(window.startEquity),
  entries: window.entries,
  unscheduled: window.unscheduled,
});

// Field by field, here and below: rules take far longer to look at what is made by spreading.

const readPosition = (position: RawPosition): GatePosition => ({
  tradeId: position.tradeId,
  accountId: position.accountId,
  instrumentId: position.instrumentId,
  side: position.side,
  size: position.size,
  averageEntry: decimal(position.averageEntry),
  stop: position.stop,
  openRisk: orNull(position.openRisk),
  openedAt: instantOf(position.openedAt),
  adds: position.adds,
  notional: orNull(position.notional),
  sector: position.sector,
  underlying: position.underlying,
  quote: position.quote,
  tags: position.tags,
});

const readClose = (close: RawClose): GateClose => ({
  tradeId: close.tradeId,
  accountId: close.accountId,
  instrumentId: close.instrumentId,
  openedAt: instantOf(close.openedAt),
  closedAt: instantOf(close.closedAt),
  net: close.net,
  r: orNull(close.r),
  result: close.result,
  clean: close.clean,
});

const readPaper = (trade: RawPaper): GatePaper => ({
  tradeId: trade.tradeId,
  openedAt: instantOf(trade.openedAt),
  closedAt: instantOf(trade.closedAt),
  post: trade.post,
  adherence: trade.adherence,
  setup: trade.setup,
});

const readCooldown = (row: RawCooldown): GateCooldown => ({
  id: row.id,
  trigger: row.trigger,
  class: row.class,
  scope: row.scope,
  accountId: row.accountId,
  startsAt: instantOf(row.startsAt),
  endsAt: instantOf(row.endsAt),
  isCounted: row.counted,
  isEnforced: row.enforced,
  openTasks: row.openTasks,
});

type Raw<T> = { readonly [key: string]: T };

const mapped = <T, U>(all: Raw<T>, read: (one: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(all).map(([key, one]) => [key, read(one)]));

function readDrawdown(drawdown: Facts['account']['drawdowns'][string]): GateDrawdown {
  const peak = decimal(drawdown.peak);
  const drop = subtract(peak, decimal(drawdown.current));
  return { peak, drop, troughAt: instantOrNull(drawdown.troughAt) };
}

function byInstrument(closes: readonly GateClose[]): Map<string, GateClose[]> {
  const found = new Map<string, GateClose[]>();
  for (const close of closes) {
    const same = found.get(close.instrumentId);
    if (same) same.push(close);
    else found.set(close.instrumentId, [close]);
  }
  return found;
}

/** What is used of budgets: the results of windows, and what is open in the account. */
export function readUse(facts: Facts) {
  const positions = facts.positions.open
    .filter((position) => position.accountId === facts.account.id)
    .map(readPosition);
  return {
    windows: mapped(facts.history.windows, readWindow),
    positions,
    openRisk: sumIfKnown(positions.map((position) => position.openRisk)),
    openNotional: sumIfKnown(positions.map((position) => position.notional)),
  };
}

/** @param facts as their contract has them; anything else may throw */
export function readFacts(facts: Facts): GateFacts {
  const { equity } = facts.account;
  const closes = facts.history.closes.map(readClose).sort((a, b) => a.closedAt - b.closedAt);
  const accountCloses = closes.filter(({ accountId }) => accountId === facts.account.id);
  const cooldowns = facts.cooldowns.map(readCooldown);
  const { windows, positions, openRisk, openNotional } = readUse(facts);
  return {
    raw: facts,
    windows,
    positions,
    openRisk,
    openNotional,
    instrument: parseInstrument(facts.instrument),
    equity: equity && {
      latest: decimal(equity.latest),
      dayStart: decimal(equity.dayStart),
      declaredAt: instantOf(equity.declaredAt),
    },
    drawdowns: mapped(facts.account.drawdowns, readDrawdown),
    closes,
    accountCloses,
    ownCloses: byInstrument(accountCloses),
    paper: facts.history.paper.map(readPaper),
    cooldowns,
    holds: cooldowns.filter(holdsPlans),
    countedStarts: countedStarts(cooldowns),
    unposted: facts.history.unposted.map((trade) => instantOf(trade.closedAt)),
    pauses: facts.history.emotionPauses.map(({ at, rule }) => ({ at: instantOf(at), rule })),
    paperPeriods: facts.quarantines.map(({ startedAt, need }) => ({
      since: instantOf(startedAt),
      need,
    })),
    checkedAt: instantOrNull(facts.positions.checkedAt),
    syncedAt: instantOrNull(facts.sync.lastSyncAt),
  };
}
