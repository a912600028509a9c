import { add, decimal, divide, sign, toText, ZERO } from '../decimal/index.ts';
import { windowKey } from '../gate/words.ts';
import type { Account, AccountSnapshot, Facts, Intent } from '../generated/types.ts';
import { formatInstant, type Instant, tradingWindow, type WindowSpec } from '../time/index.ts';
import type { TradeAsOf } from './as-of.ts';
import { equityAt } from './equity.ts';

type Realised = Facts['history']['windows'][string];

export interface WindowSources {
  readonly account: Account;
  readonly snapshots: readonly AccountSnapshot[];
  /** Live trades of the account as of the instant. */
  readonly trades: readonly TradeAsOf[];
  /** Accepted live intents of the account that no fill has answered yet. */
  readonly awaiting: readonly Intent[];
}

/**
 * What a window holds up to `asOf`: net and R by the time of each leg, entries by first fill, and
 * the accepted intents that still hold a slot.
 */
export function realisedIn(spec: WindowSpec, sources: WindowSources, asOf: Instant): Realised {
  const window = tradingWindow(sources.account.day, spec, asOf);
  const start = formatInstant(window.start);
  const end = formatInstant(window.end);
  const isInside = (at: string | null): boolean => at !== null && at >= start && at < end;
  let net = ZERO;
  let r = ZERO;
  let rKnown = 0;
  let closed = 0;
  let entries = 0;
  for (const { trade, legs, isClosed } of sources.trades) {
    if (isInside(trade.openedAt)) entries += 1;
    const booked = legs.filter((leg) => isInside(leg.at));
    if (booked.length === 0) continue;
    const tradeNet = booked.reduce((total, leg) => add(total, decimal(leg.net)), ZERO);
    net = add(net, tradeNet);
    const risk = trade.plannedRisk === null ? null : decimal(trade.plannedRisk);
    const hasRisk = risk !== null && sign(risk) > 0;
    if (hasRisk) r = add(r, divide(tradeNet, risk, 12, 'half-even'));
    if (isClosed) {
      closed += 1;
      if (hasRisk) rKnown += 1;
    }
  }
  entries += sources.awaiting.filter((intent) => isInside(intent.correctedTime)).length;
  const startEquity = equityAt(
    sources.snapshots,
    sources.trades.map(({ trade }) => trade),
    start,
  );
  return {
    net: toText(net),
    r: toText(r),
    rKnown,
    closed,
    startEquity: startEquity && toText(startEquity),
    entries,
  };
}

export const windowsOf = (
  specs: readonly WindowSpec[],
  sources: WindowSources,
  asOf: Instant,
): Record<string, Realised> =>
  Object.fromEntries(specs.map((spec) => [windowKey(spec), realisedIn(spec, sources, asOf)]));
