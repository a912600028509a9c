import { type Decimal, decimal, sum } from '../decimal/index.ts';
import type { Facts } from '../generated/types.ts';
import { type Instant, parseInstant } from '../time/index.ts';

type RawPosition = Facts['positions']['open'][number];
type RawWindow = Facts['history']['windows'][string];
type RawClose = Facts['history']['closes'][number];
type RawPaper = Facts['history']['paper'][number];
type RawCooldown = Facts['cooldowns'][number];

export interface GatePosition extends Omit<RawPosition, 'openRisk' | 'notional' | 'averageEntry'> {
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

export interface GateCooldown extends Omit<RawCooldown, 'startsAt' | 'endsAt'> {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** The facts with their decimals and instants parsed once, however often they are looked at. */
export interface GateFacts {
  readonly raw: Facts;
  readonly equity: {
    readonly latest: Decimal;
    readonly dayStart: Decimal;
    readonly declaredAt: Instant;
  } | null;
  readonly windows: Readonly<Record<string, GateWindow>>;
  /** Of all accounts of the person. */
  readonly closes: readonly GateClose[];
  readonly paper: readonly GatePaper[];
  readonly cooldowns: readonly GateCooldown[];
  /** Open positions of the account. */
  readonly positions: readonly GatePosition[];
  /** Their sums, or null where one of them is not known. */
  readonly openRisk: Decimal | null;
  readonly openNotional: Decimal | null;
}

export const instantOf = (text: string): Instant => parseInstant(text) as Instant;

const orNull = (text: string | null): Decimal | null => (text === null ? null : decimal(text));

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

const readPosition = (position: RawPosition): GatePosition => ({
  ...position,
  averageEntry: decimal(position.averageEntry),
  openRisk: orNull(position.openRisk),
  notional: orNull(position.notional),
});

const readSpan = <T extends { openedAt: string; closedAt: string }>(one: T) => ({
  ...one,
  openedAt: instantOf(one.openedAt),
  closedAt: instantOf(one.closedAt),
});

/** @param facts as their contract has them; anything else may throw */
export function readFacts(facts: Facts): GateFacts {
  const { equity } = facts.account;
  const positions = facts.positions.open
    .filter((position) => position.accountId === facts.account.id)
    .map(readPosition);
  return {
    raw: facts,
    equity: equity && {
      latest: decimal(equity.latest),
      dayStart: decimal(equity.dayStart),
      declaredAt: instantOf(equity.declaredAt),
    },
    windows: Object.fromEntries(
      Object.entries(facts.history.windows).map(([key, window]) => [key, readWindow(window)]),
    ),
    closes: facts.history.closes.map((close) => ({ ...readSpan(close), r: orNull(close.r) })),
    paper: facts.history.paper.map(readSpan),
    cooldowns: facts.cooldowns.map((row) => ({
      ...row,
      startsAt: instantOf(row.startsAt),
      endsAt: instantOf(row.endsAt),
    })),
    positions,
    openRisk: sumIfKnown(positions.map((position) => position.openRisk)),
    openNotional: sumIfKnown(positions.map((position) => position.notional)),
  };
}
