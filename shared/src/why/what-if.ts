import { add, decimal, subtract, toText } from '../decimal/index.ts';
import type { Facts } from '../generated/types.ts';
import { formatInstant, type Instant } from '../time/index.ts';
import { laterFacts } from './later-facts.ts';
import type { World } from './world.ts';

/** What a trial may suppose, and nothing else; money in the account currency, null where it is as it is. */
export interface WhatIf {
  readonly equity: string | null;
  /** Of the trading day. */
  readonly dayNet: string | null;
  readonly dayTrades: number | null;
  /** The last of them closed a minute before, in the plan's instrument. */
  readonly lossesInRow: number | null;
  readonly openRisk: string | null;
  /** At or after the instant of the world. */
  readonly at: Instant | null;
}

export const NOTHING_SUPPOSED: WhatIf = {
  equity: null,
  dayNet: null,
  dayTrades: null,
  lossesInRow: null,
  openRisk: null,
  at: null,
};

const MINUTE = 60_000;

type Windows = Facts['history']['windows'];
type Window = Windows[string];

const eachWindow = (facts: Facts, change: (window: Window) => Window): Facts => ({
  ...facts,
  history: {
    ...facts.history,
    windows: Object.fromEntries(
      Object.entries(facts.history.windows).map(([key, window]) => [key, change(window)]),
    ),
  },
});

/** As declared and as at the start of every window, so that shares of it are of this balance. */
function withEquity(facts: Facts, equity: string, asOf: Instant): Facts {
  const declaredAt = facts.account.equity?.declaredAt ?? formatInstant(asOf);
  const known = { latest: equity, dayStart: equity, declaredAt };
  const account = { ...facts.account, equity: known };
  return eachWindow({ ...facts, account }, (window) => ({ ...window, startEquity: equity }));
}

/** The day is part of every other window, and its result of the balance. */
function withDayNet(facts: Facts, net: string): Facts {
  const { equity } = facts.account;
  const change = subtract(decimal(net), decimal(facts.history.windows.trading_day?.net ?? '0'));
  const moved = (amount: string): string => toText(add(decimal(amount), change));
  const account = {
    ...facts.account,
    equity: equity && { ...equity, latest: moved(equity.latest) },
  };
  return eachWindow({ ...facts, account }, (window) => ({ ...window, net: moved(window.net) }));
}

function withDayTrades(facts: Facts, trades: number): Facts {
  const change = trades - (facts.history.windows.trading_day?.entries ?? 0);
  return eachWindow(facts, (window) => ({
    ...window,
    entries: Math.max(0, window.entries + change),
  }));
}

/** Losses a minute apart in place of all closes that are on record. */
function withLosses(facts: Facts, count: number, asOf: Instant): Facts {
  const closes = Array.from({ length: count }, (_none, i) => {
    const closedAt = formatInstant(asOf - (count - i) * MINUTE);
    return {
      tradeId: `trial-${i}`,
      accountId: facts.account.id,
      instrumentId: facts.instrument?.id ?? 'trial',
      openedAt: closedAt,
      closedAt,
      net: '0',
      r: null,
      result: 'loss' as const,
      clean: null,
    };
  });
  return { ...facts, history: { ...facts.history, closes } };
}

type Position = Facts['positions']['open'][number];

const trialPosition = ({ account }: Facts, at: string): Position => ({
  tradeId: 'trial',
  accountId: account.id,
  instrumentId: 'trial',
  side: 'long',
  size: '1',
  averageEntry: '0',
  stop: null,
  openRisk: '0',
  openedAt: at,
  adds: 0,
  notional: '0',
  sector: null,
  underlying: null,
  quote: account.currency,
  tags: [],
});

/** All of it on one open position, one more where none is open. */
function withOpenRisk(facts: Facts, risk: string, asOf: Instant): Facts {
  const at = formatInstant(asOf);
  const isOwn = ({ accountId }: Position): boolean => accountId === facts.account.id;
  const others = facts.positions.open.filter((one) => !isOwn(one));
  const own = facts.positions.open.filter(isOwn);
  const [first, ...rest] = own.length === 0 ? [trialPosition(facts, at)] : own;
  const open = [
    ...others,
    { ...(first as Position), openRisk: risk },
    ...rest.map((position) => ({ ...position, openRisk: '0' })),
  ];
  return { ...facts, positions: { open, checkedAt: facts.positions.checkedAt ?? at } };
}

/** A world in which this is so; what is not supposed stays as it is known. Pure. */
export function supposed(world: World, what: WhatIf): World {
  const asOf = what.at ?? world.asOf;
  const { equity, dayNet, dayTrades, lossesInRow, openRisk } = what;
  let facts = laterFacts(world.facts, world.asOf, asOf);
  if (equity !== null) facts = withEquity(facts, equity, asOf);
  if (dayNet !== null) facts = withDayNet(facts, dayNet);
  if (dayTrades !== null) facts = withDayTrades(facts, dayTrades);
  if (lossesInRow !== null) facts = withLosses(facts, lossesInRow, asOf);
  if (openRisk !== null) facts = withOpenRisk(facts, openRisk, asOf);
  return { ...world, facts, asOf };
}
