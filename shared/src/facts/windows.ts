import { add, toText, ZERO } from '../decimal/index.ts';
import { windowKey } from '../gate/words.ts';
import type { Account, Facts } from '../generated/types.ts';
import { formatInstant, type Instant, tradingWindow, type WindowSpec } from '../time/index.ts';
import type { AccountBook } from './account-book.ts';
import type { EquityLine } from './equity-line.ts';
import { factText } from './fact-text.ts';

type Realised = Facts['history']['windows'][string];

export interface WindowSources {
  readonly account: Account;
  readonly book: AccountBook;
  readonly line: EquityLine | null;
  /** When accepted live plans of the account were made that no fill has answered yet. */
  readonly awaiting: readonly string[];
  /** When unscheduled actions of an index account took place, or plans for them were accepted. */
  readonly unscheduled: readonly string[];
}

/**
 * What a window holds up to `asOf`: net and R by the time of each leg, entries by first fill, and
 * the accepted plans that still hold a slot.
 */
function realisedIn(spec: WindowSpec, sources: WindowSources, asOf: Instant): Realised {
  const asOfText = formatInstant(asOf);
  const window = tradingWindow(sources.account.day, spec, asOf);
  const start = formatInstant(window.start);
  const end = formatInstant(window.end);
  const countInside = (times: readonly string[]): number =>
    times.filter((at) => at >= start && at < end).length;
  let net = ZERO;
  let r = ZERO;
  let rKnown = 0;
  let closed = 0;
  let entries = countInside(sources.awaiting);
  const days = sources.book.daysBy(asOfText);
  for (let i = days.length - 1; i >= 0; i -= 1) {
    const day = days[i];
    if (day === undefined || day.span.start < start) break;
    const sums = day.sums(asOfText);
    net = add(net, sums.net);
    r = add(r, sums.r);
    rKnown += sums.rKnown;
    closed += sums.closed;
    entries += sums.entries;
  }
  return {
    net: factText(net),
    r: toText(r),
    rKnown,
    closed,
    startEquity: sources.line && factText(sources.line.at(start)),
    entries,
    unscheduled: countInside(sources.unscheduled),
  };
}

export const windowsOf = (
  specs: readonly WindowSpec[],
  sources: WindowSources,
  asOf: Instant,
): Record<string, Realised> =>
  Object.fromEntries(specs.map((spec) => [windowKey(spec), realisedIn(spec, sources, asOf)]));
